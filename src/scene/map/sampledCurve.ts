// A curve of which points on screen are known: measured along its pieces, so that gaps, heads and dashes are true px.
import { at } from '../../lib/at.ts';
import { CURVE_STEPS } from './curveSteps.ts';
import type { ScreenCurve } from './screenCurve.ts';

/** A point as the camera sees it. */
export interface CurveSample {
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

/** The curve through CURVE_STEPS + 1 samples; what is not seen lies outside `from` and `to`. Null where nothing is left. */
export function sampledCurve(
  samples: readonly CurveSample[],
  { startGap, endGap }: Pick<PlacedArc, 'startGap' | 'endGap'>,
): ScreenCurve | null {
  const steps = withRuns(samples);
  const start = gapRun(steps, startGap);
  const length = at(steps, steps.length - 1).run - start - gapRun(withRuns([...samples].reverse()), endGap);
  if (length <= 0) return null;
  const seen = seenShares(steps, start, length);
  if (!seen) return null;
  const point = (share: number) => pointAt(steps, start + share * length);
  const direction = (share: number): readonly [number, number] => {
    const step = 1 / CURVE_STEPS / 2;
    const [x0, y0] = point(Math.max(0, share - step));
    const [x1, y1] = point(Math.min(1, share + step));
    const far = Math.hypot(x1 - x0, y1 - y0) || 1;
    return [(x1 - x0) / far, (y1 - y0) / far];
  };
  const first = start + seen.from * length;
  const last = start + seen.to * length;
  const inner = steps.filter(({ run }) => run > first && run < last);
  const corners = [point(seen.from), ...inner.map(({ x, y }) => [x, y] as const), point(seen.to)];
  return { length, ...seen, point, direction, distance: (x, y) => nearest(corners, x, y), circle: null };
}

interface Step extends CurveSample {
  /** How far along the curve, px. */
  readonly run: number;
}

function withRuns(samples: readonly CurveSample[]): readonly Step[] {
  const steps: Step[] = [];
  for (const sample of samples) {
    const before = steps.at(-1);
    const run = before ? before.run + Math.hypot(sample.x - before.x, sample.y - before.y) : 0;
    steps.push({ ...sample, run });
  }
  return steps;
}

/** How far along the curve it is `gap` away from the first sample. */
function gapRun(steps: readonly Step[], gap: number): number {
  const first = at(steps, 0);
  if (gap <= 0) return 0;
  let before = 0;
  let run = 0;
  for (const step of steps) {
    const away = Math.hypot(step.x - first.x, step.y - first.y);
    if (away >= gap) return run + (step.run - run) * ((gap - before) / Math.max(away - before, 1e-6));
    before = away;
    run = step.run;
  }
  return run;
}

function pointAt(steps: readonly Step[], run: number): readonly [number, number] {
  let i = 1;
  while (i < steps.length - 1 && at(steps, i).run < run) i++;
  const a = at(steps, i - 1);
  const b = at(steps, i);
  const piece = b.run - a.run;
  const part = piece > 0 ? (run - a.run) / piece : 0;
  return [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
}

/** The longest stretch that is seen, as shares of the visible part. */
function seenShares(steps: readonly Step[], begin: number, length: number) {
  let best: { readonly from: number; readonly to: number } | null = null;
  let start = -1;
  for (let i = 0; i <= steps.length; i++) {
    const isSeen = (steps[i]?.front ?? -1) > 0;
    if (isSeen && start < 0) start = i;
    if (isSeen || start < 0) continue;
    const share = (run: number) => Math.min(1, Math.max(0, (run - begin) / length));
    const stretch = {
      from: share(horizonRun(steps, start - 1, start)),
      to: i === steps.length ? 1 : share(horizonRun(steps, i - 1, i)),
    };
    if (stretch.to > stretch.from && stretch.to - stretch.from > (best ? best.to - best.from : 0))
      best = stretch;
    start = -1;
  }
  return best;
}

/** How far along the curve its point on the horizon is, between a step that is seen and one that is not. */
function horizonRun(steps: readonly Step[], i: number, j: number): number {
  const b = at(steps, Math.min(j, steps.length - 1));
  if (i < 0) return b.run;
  const a = at(steps, i);
  return a.run + ((b.run - a.run) * a.front) / (a.front - b.front || 1);
}

/** Distance from a point to a line of corners. */
function nearest(corners: readonly (readonly [number, number])[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  corners.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = at(corners, i);
    const [dx, dy] = [bx - ax, by - ay];
    const part = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - dx * part, y - ay - dy * part));
  });
  return least;
}
