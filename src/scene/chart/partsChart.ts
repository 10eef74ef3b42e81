// Figures of few years as lying bars, each with its name and dates above it; a range shows both of its ends.
import type { MeasureLine, MeasurePoint } from '../../figures/measure.ts';
import { barLengths } from './lyingBars.ts';

export interface PartBar {
  readonly key: string;
  readonly line: number;
  readonly point: MeasurePoint;
  /** Of the words, and of the bar below them, px. */
  readonly wordsY: number;
  readonly y: number;
  /** False where its number stands alone: of a part of a year beside figures of other dates. */
  readonly isDrawn: boolean;
  /** To the value; 0 where the source prints a dash. */
  readonly length: number;
  /** To the upper end of a range; `length` where there is none. */
  readonly farLength: number;
}

export interface PartsChart {
  readonly bars: readonly PartBar[];
  readonly barHeight: number;
  readonly height: number;
}

const WORDS = 18;
const BAR = 11;
const MIN_STEP = 40;
const MAX_STEP = 58;

/** All bars on one scale, in the order of the lines; none at all where `bars` is false. */
export function partsChart(
  lines: readonly MeasureLine[],
  space: { readonly width: number; readonly height: number },
  bars: boolean,
): PartsChart {
  const points = lines.flatMap((line, index) => line.points.map((point) => ({ line, index, point })));
  const lengths = barLengths(
    points.map(({ point }) => point.figure),
    null,
  );
  const room = space.width - 4;
  const step = Math.min(MAX_STEP, Math.max(MIN_STEP, space.height / Math.max(1, points.length)));
  const parts = points.map(({ line, index, point }, at): PartBar => {
    const bar = bars ? (lengths[at] ?? null) : null;
    return {
      key: `${line.key} ${point.figure.from}`,
      line: index,
      point,
      wordsY: at * step,
      y: at * step + WORDS,
      isDrawn: bar !== null,
      length: (bar?.length ?? 0) * room,
      farLength: (bar?.farLength ?? 0) * room,
    };
  });
  return { bars: parts, barHeight: BAR, height: Math.max(1, points.length) * step };
}
