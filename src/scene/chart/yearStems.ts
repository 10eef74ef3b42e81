// Values over years as stems on a line: a disc or a square at the height of each, nothing in years without a number.
import type { ColourName } from '../style/palette.ts';
import type { ChartShape, CircleShape, RectShape } from './chartShape.ts';

export interface Stem {
  readonly year: number;
  /** Above 0. */
  readonly value: number;
  /** Which of a year's two stems; `middle` where it has one. */
  readonly side: 'left' | 'middle' | 'right';
  readonly mark: 'disc' | 'square';
  readonly colour: ColourName;
  /** Drawn as an outline. */
  readonly hollow: boolean;
}

export interface StemSpace {
  /** First and last year of the line. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The y of the line that the stems stand on. */
  readonly foot: number;
  /** The y of the greatest value. */
  readonly top: number;
  /** Left and right of the first and the last year. */
  readonly edge: number;
}

/** From the middle of a year to each of its two stems. */
const SHIFT = { left: -1.8, middle: 0, right: 1.8 } as const;
/** Half of a mark. */
const RADIUS = 2.3;
/** Of stems of other years than those on screen. */
const FAINT = 0.55;

/** The x of a year. */
export function yearX({ from, to, width, edge }: StemSpace, year: number): number {
  return edge + ((year - from) / (to - from || 1)) * (width - 2 * edge);
}

/** Heights grow with the square root of the value, so that small ones can be seen beside large ones; the years
 * `present` are lined out. */
export function yearStems(
  stems: readonly Stem[],
  present: readonly number[],
  space: StemSpace,
): readonly ChartShape[] {
  const { width, foot, top } = space;
  const greatest = greatestStem(stems);
  const axis = { type: 'line', x1: 0, x2: width, y1: foot, y2: foot, stroke: 'inkSoft' } as const;
  return [
    { ...axis, strokeWidth: 0.8 },
    ...present.map((year): ChartShape => {
      const x = yearX(space, year);
      return { type: 'line', x1: x, x2: x, y1: 0, y2: foot, stroke: 'ink', strokeWidth: 0.8 };
    }),
    ...stems.map((stem): ChartShape => {
      const { year, value, side, colour } = stem;
      const x = yearX(space, year) + SHIFT[side];
      const y = foot - Math.sqrt(value / greatest) * (foot - top);
      const line = { type: 'line', x1: x, x2: x, y1: foot, y2: y, stroke: colour, strokeWidth: 2 } as const;
      return {
        type: 'group',
        opacity: present.includes(year) ? 1 : FAINT,
        shapes: [line, headOf(stem, x, y)],
      };
    }),
  ];
}

/** The greatest value, to which the others are drawn; at least 1. */
export function greatestStem(stems: readonly Stem[]): number {
  return Math.max(1, ...stems.map(({ value }) => value));
}

function headOf({ mark, colour, hollow }: Stem, x: number, y: number): CircleShape | RectShape {
  const paint = hollow
    ? ({ fill: 'paper', stroke: colour, strokeWidth: 1.4 } as const)
    : ({ fill: colour } as const);
  if (mark === 'disc') return { type: 'circle', cx: x, cy: y, r: RADIUS, ...paint };
  const size = 2 * RADIUS;
  return { type: 'rect', x: x - RADIUS, y: y - RADIUS, width: size, height: size, ...paint };
}
