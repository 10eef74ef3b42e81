// Figures of few years as lying bars, each with its name, dates and number above it; a range shows both of its ends.
import type { MeasureLine, MeasurePoint } from '../../figures/measure.ts';
import { textWidth } from './chartText.ts';
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

/** What is said of a figure. */
export interface PartWords {
  readonly name: string;
  readonly dates: string;
  readonly value: string;
}

export interface PartsChart {
  readonly bars: readonly PartBar[];
  /** Dates and numbers stand below the names, one of which has no room beside them. */
  readonly isTwoLined: boolean;
  readonly barHeight: number;
  readonly height: number;
}

const WORDS = 18;
/** Of a second line of words, px. */
export const SECOND_LINE = 15;
/** Between the words of a figure and its number, px. */
const GAP = 10;
const BAR = 11;
const MIN_STEP = 40;
const MAX_STEP = 58;

/** All bars on one scale, in the order of the lines, whose words are `said`; none at all where `bars` is false. */
export function partsChart(
  lines: readonly MeasureLine[],
  space: { readonly width: number; readonly height: number },
  { bars, said }: { readonly bars: boolean; readonly said: (line: number, point: MeasurePoint) => PartWords },
): PartsChart {
  const points = lines.flatMap((line, index) => line.points.map((point) => ({ line, index, point })));
  const lengths = barLengths(
    points.map(({ point }) => point.figure),
    null,
  );
  const room = space.width - 4;
  const isTwoLined = points.some(({ index, point }) => {
    const { name, dates, value } = said(index, point);
    return textWidth(`${name} ${dates}`) + GAP + textWidth(value) > space.width;
  });
  const second = isTwoLined ? SECOND_LINE : 0;
  const spread = Math.max(MIN_STEP + second, space.height / Math.max(1, points.length));
  const step = Math.min(MAX_STEP + second, spread);
  const parts = points.map(({ line, index, point }, at): PartBar => {
    const bar = bars ? (lengths[at] ?? null) : null;
    return {
      key: `${line.key} ${point.figure.from}`,
      line: index,
      point,
      wordsY: at * step,
      y: at * step + WORDS + second,
      isDrawn: bar !== null,
      length: (bar?.length ?? 0) * room,
      farLength: (bar?.farLength ?? 0) * room,
    };
  });
  return { bars: parts, isTwoLined, barHeight: BAR, height: Math.max(1, points.length) * step };
}
