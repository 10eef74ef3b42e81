// The shapes of one mark over time: its form says where the figure comes from, the year on screen stands out.
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';
import type { TimeChart, TimeMark } from './timeChart.ts';

const RADIUS = 4;
/** Half a diamond, and half a dash of the source. */
const HALF = 5;
const FAINT = 0.62;

/** In the colour of its line. */
export function timeMarkShapes(
  mark: TimeMark,
  colour: ColourName,
  isPresent: boolean,
): readonly ChartShape[] {
  const { x, y, foot, breadth, shape, partial } = mark;
  if (shape === 'missing')
    return [-HALF, 0, HALF].map((dx): ChartShape => {
      return { type: 'circle', x: x + dx, y, radius: 1.4, fill: colour };
    });
  if (shape === 'none')
    return [{ type: 'line', x0: x - HALF, x1: x + HALF, y0: y, y1: y, stroke: colour, strokeWidth: 2.4 }];
  const fill = shape === 'report' && !partial ? colour : 'paper';
  if (breadth > 0) {
    const box = { x: x - breadth / 2, y: Math.min(y, foot), width: breadth, height: barHeight(mark) };
    const bar = { type: 'rect', ...box, fill, stroke: colour, strokeWidth: 1.2 } as const;
    return [{ type: 'group', opacity: isPresent ? 1 : FAINT, shapes: [bar] }];
  }
  const paint = { fill, stroke: colour, strokeWidth: isPresent ? 3.4 : 1.8 } as const;
  if (shape === 'other') return [{ type: 'path', path: `M${x} ${y - HALF}l5 5l-5 5l-5 -5Z`, ...paint }];
  return [{ type: 'circle', x, y, radius: RADIUS, ...paint, ...(partial ? { dash: [3, 2.2] } : {}) }];
}

/** Of a bar, px; one of nothing is a line. */
export function barHeight({ y, foot }: Pick<TimeMark, 'y' | 'foot'>): number {
  return Math.max(1, Math.abs(foot - y));
}

/** A line between two years; dashed where an end is of a second source. */
export function strokeShape(
  { x0, y0, x1, y1, dashed }: TimeChart['strokes'][number],
  colour: ColourName,
): ChartShape {
  const ends = { type: 'line', x0, y0, x1, y1, stroke: colour } as const;
  return dashed ? { ...ends, strokeWidth: 1.6, dash: [3, 4] } : { ...ends, strokeWidth: 2 };
}
