// How far a point of the screen is from a curve.
import { type CurveFrame, pointAt } from './curve.ts';
import type { ScreenCurve } from './screenCurve.ts';

/** Distance from a point to the visible part, exact, in units of the plane. */
export function distanceToCurve(frame: CurveFrame, x: number, y: number): number {
  if (frame.length === 0) return Number.POSITIVE_INFINITY;
  const px = x - frame.midX;
  const py = y - frame.midY;
  const along = px * frame.ux + py * frame.uy;
  const across = px * frame.uy - py * frame.ux + frame.radius * Math.cos(frame.bow);
  const side = Math.sign(frame.radius);
  const angle = Math.atan2(side * along, side * across);
  if (side * (angle - frame.from) >= 0 && side * (frame.to - angle) >= 0)
    return Math.abs(Math.hypot(along, across) - Math.abs(frame.radius));
  const [ax, ay] = pointAt(frame, frame.from);
  const [bx, by] = pointAt(frame, frame.to);
  return Math.min(Math.hypot(x - ax, y - ay), Math.hypot(x - bx, y - by));
}

/** Distance from a point of the screen to the curve of an arc as it is seen, px; endless where there is none. */
export function distanceToArc(curve: ScreenCurve | null, x: number, y: number): number {
  if (curve?.circle) return distanceToCurve(curve.circle, x, y);
  return curve?.distance?.(x, y) ?? Number.POSITIVE_INFINITY;
}

/** The middle of the circle. */
export function curveCentre({ midX, midY, ux, uy, radius, bow }: CurveFrame): readonly [number, number] {
  const away = radius * Math.cos(bow);
  return [midX - uy * away, midY + ux * away];
}
