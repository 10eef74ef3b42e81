// The bars of the timeline: for each year one of each series, up or down, as high as the square root of its value.
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import { type Figure, isOfPartYear } from '../../figures/figure.ts';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';

export interface TimelineSeries {
  /** One of each column. */
  readonly figures: readonly Figure[];
  /** The value as high as its side. */
  readonly greatest: number;
  readonly colour: ColourName;
  readonly opacity?: number;
  /** Its bars go down; those of others do where they are below zero. */
  readonly leaves: boolean;
}

export interface TimelineSpace {
  readonly width: number;
  readonly height: number;
  /** How many columns, and those that stand out. */
  readonly columns: number;
  readonly present: readonly number[];
  /** The one that is compared with, or null. */
  readonly compared: number | null;
}

/** Of the height of its side. */
const SHORTEST = 0.05;
/** Between the two sides, px. */
const GAP = 2;
/** Of a column, and at most, px. */
const BREADTH = 0.56;
const BROADEST = 20;
/** Of a column, to each side, where two series go down. */
const ASIDE = 0.15;
const FAINT = 0.38;

/** Columns of equal width, one a group; those of the years on screen are strong. */
export function timelineBars(series: readonly TimelineSeries[], space: TimelineSpace): readonly ChartShape[] {
  const { width, height, columns, present, compared } = space;
  return Array.from({ length: columns }, (_, column) => {
    const x = ((column + 0.5) * width) / columns;
    const line = { type: 'line', x1: x, x2: x, y1: 0, y2: height, stroke: 'ink', strokeWidth: 1.4 } as const;
    const bars = series.flatMap((each, index) =>
      barShapes(each, column, placeOf(index, series.length, { x, space })),
    );
    const shapes = column === compared ? [line, ...bars] : bars;
    return { type: 'group', opacity: present.includes(column) ? 1 : FAINT, shapes };
  });
}

interface BarPlace {
  /** Its middle, px. */
  readonly x: number;
  readonly breadth: number;
  readonly height: number;
}

/** Of the first of three series above, and of the others below it side by side. */
function placeOf(
  index: number,
  count: number,
  { x, space }: { readonly x: number; readonly space: TimelineSpace },
): BarPlace {
  const column = space.width / space.columns;
  const isAside = count > 2 && index > 0;
  const breadth = Math.min(column * BREADTH, BROADEST) / (isAside ? 2 : 1);
  return { x: isAside ? x + (index - 1.5) * 2 * ASIDE * column : x, breadth, height: space.height };
}

/** A bar, an outline where the figure is of another source; of some months of a year the dashed end that it would have. */
function barShapes(
  { figures, greatest, colour, opacity = 1, leaves }: TimelineSeries,
  column: number,
  { x, breadth, height }: BarPlace,
): readonly ChartShape[] {
  const figure = figures[column];
  if (figure === undefined || figure.value === null) return [];
  const isDown = leaves || figure.value < 0;
  const side = (height - GAP) / 2;
  const length = side * Math.max(SHORTEST, Math.sqrt(Math.abs(figure.value) / greatest));
  const foot = isDown ? height - side : side;
  // On whole px, so that edges are sharp.
  const [left, right] = [Math.round(x - breadth / 2), Math.round(x + breadth / 2)];
  const [top, bottom] = isDown
    ? [Math.round(foot), Math.round(foot + length)]
    : [Math.round(foot - length), Math.round(foot)];
  if (isOfPartYear(figure)) {
    const y = isDown ? bottom - 1 : top + 1;
    const line = { type: 'line', x1: left, x2: right, y1: y, y2: y, opacity } as const;
    return [{ ...line, stroke: colour, strokeWidth: 2, dash: [6, 4] }];
  }
  const outline = isOnlyElsewhere(figure) ? 1 : 0;
  const box = {
    x: left + outline / 2,
    y: top + outline / 2,
    // A box of no width or height is not drawn.
    width: Math.max(0.01, right - left - outline),
    height: Math.max(0.01, bottom - top - outline),
  };
  const paint = outline ? { stroke: colour, strokeWidth: outline } : { fill: colour };
  return [{ type: 'rect', ...box, rx: 2 - outline / 2, opacity, ...paint }];
}
