// Which years a layer has figures for, as one thin strip: a piece a span, an outline where it is of another source.
import type { CoverageSpan } from '../../figures/timeline.ts';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';

export interface StripSpace {
  /** First and last period of the strip. */
  readonly from: number;
  readonly to: number;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** Of a column, left free at each end of a piece, and at the end of one that counts a part of its last year. */
const FREE = 0.14;
const FREE_OF_PART = 0.5;
/** Of the width, left free at each end of what has no year of its own. */
const FREE_OF_TIMELESS = 0.015;

/** Shapes in px; columns of equal width, one a period. Routes, which were reported and not counted by year, are one dashed line. */
export function coverageSpans(
  spans: readonly CoverageSpan[],
  colour: ColourName,
  { from, to, width, height }: StripSpace,
): readonly ChartShape[] {
  if (spans.every(({ kind }) => kind === 'timeless')) {
    const [x1, x2, y] = [width * FREE_OF_TIMELESS, width * (1 - FREE_OF_TIMELESS), height / 2];
    const line = { type: 'line', x1, x2, y1: y, y2: y, opacity: 0.6 } as const;
    return [{ ...line, stroke: colour, strokeWidth: 1.5, dash: [4.5, 3] }];
  }
  const column = width / (to - from + 1);
  const inside = (period: number) => Math.min(to, Math.max(from, period)) - from;
  return spans.map(({ fromYear, toYear, partial, secondSource }): ChartShape => {
    const start = (inside(fromYear) + FREE) * column;
    const end = (inside(toYear) + 1 - (partial ? FREE_OF_PART : FREE)) * column;
    const edge = secondSource ? 1 : 0;
    const box = {
      x: start + edge / 2,
      y: edge / 2,
      // A piece of no width is not drawn.
      width: Math.max(0.01, end - start - edge),
      height: Math.max(0.01, height - edge),
    };
    const paint = secondSource ? { stroke: colour, strokeWidth: edge } : { fill: colour };
    return { type: 'rect', ...box, rx: height / 2, ...paint };
  });
}
