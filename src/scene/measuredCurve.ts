// A curve of which points on screen are known: measured along its pieces, so that gaps, heads and dashes are true px.
import type { ScreenCurve } from './screenCurve.ts';

/** Pieces that a curve is measured in, here as in the shader. */
export const CURVE_STEPS = 32;

/** A point as the camera sees it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Above 0 where it is seen. */
  readonly front: number;
}

/** An arc that is no circle on screen. */
export interface PlacedArc {
  /** [lng, lat, lng, lat], degrees. */
  readonly ends: readonly [number, number, number, number];
  /** Angle between the shortest line and the curve at both ends, radians; the curve bows to the left of travel. */
  readonly bow: number;
  /** Kept free around origin and destination, px. */
  readonly startGap: number;
  readonly endGap: number;
}

/** The curve through CURVE_STEPS + 1 spots; what is not seen lies outside `from` and `to`. Null where nothing is left. */
export function measuredCurve(
  spots: readonly Spot[],
  { startGap, endGap }: Pick<PlacedArc, 'startGap' | 'endGap'>,
): ScreenCurve | null {
  const runs = runsOf(spots);
  const start = gapRun(spots, runs, startGap);
  const backwards = [...spots].reverse();
  const length = (runs.at(-1) ?? 0) - start - gapRun(backwards, runsOf(backwards), endGap);
  if (length <= 0) return null;
  const seen = seenShares(spots, runs, start, length);
  if (!seen) return null;
  const point = (share: number) => pointAt(spots, runs, start + share * length);
  const direction = (share: number): readonly [number, number] => {
    const step = 1 / CURVE_STEPS / 2;
    const [x0, y0] = point(Math.max(0, share - step));
    const [x1, y1] = point(Math.min(1, share + step));
    const far = Math.hypot(x1 - x0, y1 - y0) || 1;
    return [(x1 - x0) / far, (y1 - y0) / far];
  };
  const first = start + seen.from * length;
  const last = start + seen.to * length;
  const inner = spots.filter((_, i) => (runs[i] ?? 0) > first && (runs[i] ?? 0) < last);
  const corners = [point(seen.from), ...inner.map(({ x, y }) => [x, y] as const), point(seen.to)];
  return { length, ...seen, point, direction, distance: (x, y) => nearest(corners, x, y), circle: null };
}

/** How far along the curve each spot is. */
function runsOf(spots: readonly Spot[]): readonly number[] {
  const runs = [0];
  for (let i = 1; i < spots.length; i++) {
    const [before, here] = [spots[i - 1], spots[i]];
    if (before && here) runs.push((runs[i - 1] ?? 0) + Math.hypot(here.x - before.x, here.y - before.y));
  }
  return runs;
}

/** How far along the curve it is `gap` away from the first spot. */
function gapRun(spots: readonly Spot[], runs: readonly number[], gap: number): number {
  const [first] = spots;
  if (!first || gap <= 0) return 0;
  let before = 0;
  for (let i = 1; i < spots.length; i++) {
    const away = Math.hypot((spots[i]?.x ?? 0) - first.x, (spots[i]?.y ?? 0) - first.y);
    const run = runs[i - 1] ?? 0;
    if (away >= gap) return run + ((runs[i] ?? 0) - run) * ((gap - before) / Math.max(away - before, 1e-6));
    before = away;
  }
  return runs.at(-1) ?? 0;
}

function pointAt(spots: readonly Spot[], runs: readonly number[], run: number): readonly [number, number] {
  let i = 1;
  while (i < spots.length - 1 && (runs[i] ?? 0) < run) i++;
  const [a, b] = [spots[i - 1], spots[i]];
  if (!a || !b) return [0, 0];
  const piece = (runs[i] ?? 0) - (runs[i - 1] ?? 0);
  const part = piece > 0 ? (run - (runs[i - 1] ?? 0)) / piece : 0;
  return [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
}

/** The longest stretch that is seen, as shares of the visible part. */
function seenShares(spots: readonly Spot[], runs: readonly number[], begin: number, length: number) {
  let best: { readonly from: number; readonly to: number } | null = null;
  let start = -1;
  for (let i = 0; i <= spots.length; i++) {
    const isSeen = (spots[i]?.front ?? -1) > 0;
    if (isSeen && start < 0) start = i;
    if (isSeen || start < 0) continue;
    const share = (k: number) => Math.min(1, Math.max(0, ((runs[k] ?? 0) - begin) / length));
    const stretch = { from: share(start), to: i === spots.length ? 1 : share(i - 1) };
    if (stretch.to > stretch.from && stretch.to - stretch.from > (best ? best.to - best.from : 0))
      best = stretch;
    start = -1;
  }
  return best;
}

/** Distance from a point to a line of corners. */
function nearest(corners: readonly (readonly [number, number])[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  corners.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = corners[i] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const part = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - dx * part, y - ay - dy * part));
  });
  return least;
}
