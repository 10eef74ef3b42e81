// Where a number stands that has no room beside its arc or its name: around the disc of its place, or along its own stroke.
import { distanceToArc } from '../map/curveDistance.ts';
import { type Beside, type DrawnCurve, OUTWARD, type Point, type Spot, STEPS } from './besideArc.ts';

/** Between the rim of its place's disc and a number, px, and ways out of the disc. */
const RIM_ROOMS = [3, 5, 7, 9] as const;
const WAYS = 72;
/** Digits are so much lower than their line, and keep so far off the strokes of others, px. */
const LEADING = 3;
const DIGIT_ROOM = 1;

/** Off all strokes around the disc of its place, the nearest first, then along its own stroke off those of others. */
export function* lastSpots(beside: Beside): Generator<Spot> {
  for (const centre of centresAround(beside)) if (isOffCurves(centre, beside, -1)) yield centre;
  for (const spot of spotsAlong(beside)) if (isOffCurves(spot, beside, beside.arc)) yield spot;
}

/** Whether the digits at a spot are on no stroke but their own, by the strokes themselves. */
function isOffCurves([x, y, turn = 0]: Spot, { size, twin, drawn }: Beside, own: number): boolean {
  const half = (size.height - LEADING) / 2;
  const reach = Math.max(0, (size.width - half) / 2);
  const steps = Math.ceil(reach / half);
  const points = Array.from({ length: 2 * steps + 1 }, (_, i): Point => {
    const along = ((i - steps) / Math.max(1, steps)) * reach;
    return [x + Math.cos(turn) * along, y + Math.sin(turn) * along];
  });
  const isOther = ({ arc }: DrawnCurve) => own < 0 || (arc !== own && arc !== twin);
  return drawn()
    .filter(isOther)
    .every(({ curve, width, head }) => {
      // Most strokes are nowhere near.
      if (distanceToArc(curve, x, y) > reach + half + head.breadth + DIGIT_ROOM) return true;
      const [tipX, tipY] = curve.point(curve.to);
      return points.every(([px, py]) => {
        const isAtHead = Math.hypot(px - tipX, py - tipY) < head.length + half;
        const breadth = isAtHead ? head.breadth : width;
        return distanceToArc(curve, px, py) >= half + breadth / 2 + DIGIT_ROOM;
      });
    });
}

/** Along the curve behind its head, read from left to right, those nearest to its middle first. */
function spotsAlong({ curve, size, arc, drawn }: Beside): readonly Spot[] {
  const head = drawn().find((each) => each.arc === arc)?.head.length ?? 0;
  const [from, to] = [
    curve.from + size.width / 2 / curve.length,
    curve.to - (size.width / 2 + head) / curve.length,
  ];
  if (from > to) return [];
  return OUTWARD.map((step): Spot => {
    const share = (from + to) / 2 + ((to - from) * step) / (2 * STEPS);
    const [right, down] = curve.direction(share);
    const angle = Math.atan2(down, right);
    const turn = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
    return [...curve.point(share), turn];
  });
}

/** All around the disc of its place, the nearest first. */
function centresAround({ disc: { x, y, radius }, size: { width, height } }: Beside): readonly Point[] {
  return RIM_ROOMS.flatMap((room) =>
    Array.from({ length: WAYS }, (_, way): Point => {
      const angle = (way * 2 * Math.PI) / WAYS;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const toRim = Math.min(width / 2 / Math.abs(right || 1e-6), height / 2 / Math.abs(down || 1e-6));
      const away = radius + room + toRim;
      return [x + right * away, y + down * away];
    }),
  );
}
