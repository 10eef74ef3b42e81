// The curve of an arc on a globe: part of a small circle that leaves the great circle at the angle of the flat bow.
import { dot, type Globe, type GlobeSpot, spotOf, surfaceVector, type Vector } from './globe.ts';
import type { ScreenCurve } from './screenCurve.ts';

/** Pieces that a curve is measured in, here as in the shader. */
export const GLOBE_STEPS = 32;

export interface GlobeArc {
  /** [lng, lat, lng, lat], degrees. */
  readonly ends: readonly [number, number, number, number];
  /** Angle between great circle and curve at both ends, radians; the curve bows to the left of travel. */
  readonly bow: number;
  /** Kept free around origin and destination, px. */
  readonly startGap: number;
  readonly endGap: number;
}

/**
 * Points of the whole curve, origin to destination. On the plane that touches the sphere at the middle, seen from the
 * opposite pole, small circles are circles and angles stay: the curve there is the one of scene/curve.ts.
 */
export function globeCurvePoints({ ends, bow }: GlobeArc): readonly Vector[] {
  const a = surfaceVector(ends[0], ends[1]);
  const b = surfaceVector(ends[2], ends[3]);
  const middle = unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  const ahead = unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
  const left = cross(middle, ahead);
  const half = 2 * Math.tan(Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) / 4);
  const radius = half / Math.sin(bow);
  return Array.from({ length: GLOBE_STEPS + 1 }, (_, i): Vector => {
    const angle = bow * ((2 * i) / GLOBE_STEPS - 1);
    const along = radius * Math.sin(angle);
    const across = 2 * radius * Math.sin((bow + angle) / 2) * Math.sin((bow - angle) / 2);
    const quarter = (along * along + across * across) / 4;
    const mix = (axis: 0 | 1 | 2) =>
      ((1 - quarter) * middle[axis] + along * ahead[axis] + across * left[axis]) / (1 + quarter);
    return [mix(0), mix(1), mix(2)];
  });
}

/** The curve on screen; what the globe hides lies outside `from` and `to`. Null where nothing is left of it. */
export function globeCurve(globe: Globe, arc: GlobeArc): ScreenCurve | null {
  const spots = globeCurvePoints(arc).map((point) => spotOf(globe, point));
  const runs = [0];
  for (let i = 1; i < spots.length; i++) {
    const [before, here] = [spots[i - 1], spots[i]];
    if (before && here) runs.push((runs[i - 1] ?? 0) + Math.hypot(here.x - before.x, here.y - before.y));
  }
  const total = runs.at(-1) ?? 0;
  const length = total - arc.startGap - arc.endGap;
  if (length <= 0) return null;
  const at = (share: number) => pieceAt(spots, runs, arc.startGap + share * length);
  const seen = seenShares(spots, runs, arc.startGap, length);
  if (!seen) return null;
  const point = (share: number): readonly [number, number] => {
    const { a, b, part } = at(share);
    return [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
  };
  const direction = (share: number): readonly [number, number] => {
    const step = 1 / GLOBE_STEPS / 2;
    const [x0, y0] = point(Math.max(0, share - step));
    const [x1, y1] = point(Math.min(1, share + step));
    const far = Math.hypot(x1 - x0, y1 - y0) || 1;
    return [(x1 - x0) / far, (y1 - y0) / far];
  };
  return { length, ...seen, point, direction, distance: (x, y) => nearest(point, seen, x, y), circle: null };
}

function pieceAt(spots: readonly GlobeSpot[], runs: readonly number[], run: number) {
  let i = 1;
  while (i < spots.length - 1 && (runs[i] ?? 0) < run) i++;
  const nothing = { x: 0, y: 0, front: 0 };
  const piece = (runs[i] ?? 0) - (runs[i - 1] ?? 0);
  const part = piece > 0 ? (run - (runs[i - 1] ?? 0)) / piece : 0;
  return { a: spots[i - 1] ?? nothing, b: spots[i] ?? nothing, part };
}

/** The longest stretch in front of the horizon, as shares of the visible part. */
function seenShares(spots: readonly GlobeSpot[], runs: readonly number[], startGap: number, length: number) {
  let best: { readonly from: number; readonly to: number } | null = null;
  let start = -1;
  for (let i = 0; i <= spots.length; i++) {
    const isSeen = (spots[i]?.front ?? -1) > 0;
    if (isSeen && start < 0) start = i;
    if (isSeen || start < 0) continue;
    const share = (k: number) => Math.min(1, Math.max(0, ((runs[k] ?? 0) - startGap) / length));
    const stretch = { from: share(start), to: i === spots.length ? 1 : share(i - 1) };
    if (stretch.to > stretch.from && stretch.to - stretch.from > (best ? best.to - best.from : 0))
      best = stretch;
    start = -1;
  }
  return best;
}

function nearest(
  point: (share: number) => readonly [number, number],
  { from, to }: { readonly from: number; readonly to: number },
  x: number,
  y: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  let [ax, ay] = point(from);
  for (let i = 1; i <= GLOBE_STEPS; i++) {
    const [bx, by] = point(from + ((to - from) * i) / GLOBE_STEPS);
    const [dx, dy] = [bx - ax, by - ay];
    const part = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - dx * part, y - ay - dy * part));
    [ax, ay] = [bx, by];
  }
  return least;
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
