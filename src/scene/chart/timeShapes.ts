// The shapes of a chart over time: its ground, strokes and marks, its names and the years to press.
import { at } from '../../lib/at.ts';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape, TextShape } from './chartShape.ts';
import { brokenText, SIZE, SMALL, STRONG, shortened, textWidth } from './chartText.ts';
import type { TimeChart, TimeMark } from './timeChart.ts';

export interface TimeWords {
  /** Of each line, as short as tells them apart. */
  readonly names: readonly string[];
  /** What the value axis counts. */
  readonly axis: string;
  readonly tick: (value: number) => string;
  readonly year: (year: number) => string;
  readonly mark: (mark: TimeMark) => string;
}

const RADIUS = 4;
/** Half a diamond, and half a dash of the source. */
const HALF = 5;
const FAINT = 0.62;
/** Around a mark, of what takes a press. */
const REACH = 12;
/** Beside the plot there is at least so much room, px. */
const EDGE = 8;
/** Longer names of lines break. */
const MAX_LETTERS = 20;
/** Less wide, names stand above the plot. */
const WIDE = 560;
/** Of a letter of a year, px. */
const LETTER_WIDTH = 7.5;
const HALO = { stroke: 'paper', strokeWidth: 4 } as const;

/** The room that the names of lines take beside the plot, and each of them. */
export function nameRoom(names: readonly string[], width: number) {
  const longest = Math.max(...names.map((name) => textWidth(name.slice(0, MAX_LETTERS))));
  const labelHeight = names.some((name) => name.length > MAX_LETTERS) ? 30 : 17;
  return { labelWidth: width >= WIDE ? longest + 30 : 0, labelHeight };
}

/** All of the chart, the year `present` standing out; a group with a key is a mark, or takes to a year. */
export function timeShapes(
  chart: TimeChart,
  colours: readonly ColourName[],
  present: number,
  words: TimeWords,
): readonly ChartShape[] {
  const numbers = chart.marks.map((mark, index) => numberShape(chart, index, words.mark(mark)));
  /** Seen without being pointed at. */
  const isSeen = (mark: TimeMark, index: number) =>
    mark.point.year === present && at(chart.values, index).free;
  return [
    ...groundShapes(chart, present, words),
    ...chart.strokes.map((stroke) => strokeShape(stroke, at(colours, stroke.line))),
    ...chart.marks.map((mark, index): ChartShape => {
      const isPresent = mark.point.year === present;
      const pointed: readonly ChartShape[] = isSeen(mark, index)
        ? []
        : [{ ...at(numbers, index), part: 'pointed' }];
      const shapes = [
        ...reachOf(mark),
        ...timeMarkShapes(mark, at(colours, mark.line), isPresent),
        ...pointed,
      ];
      return { type: 'group', part: 'mark', key: mark.key, shapes };
    }),
    // On the marks of the years beside, which so hide no digit.
    ...numbers.filter((_, index) => isSeen(at(chart.marks, index), index)),
    ...chart.labels.flatMap(({ line, x, y }): readonly ChartShape[] => [
      { type: 'circle', cx: x - 2, cy: y, r: 3.4, fill: at(colours, line) },
      nameShape(at(words.names, line), x + 6, y + 4, chart.plot.right - x - 6),
    ]),
    ...yearShapes(chart, present, words),
  ];
}

/** The number of a mark where it has room, inside the plot. */
function numberShape({ plot, values, marks }: TimeChart, index: number, text: string): TextShape {
  const half = textWidth(text) / 2;
  const x = Math.max(plot.left + 24, Math.min(plot.right + EDGE - half, at(marks, index).x));
  const look = { fontSize: SIZE, fontWeight: STRONG, textAnchor: 'middle', fill: 'ink', ...HALO } as const;
  return { type: 'text', x, y: at(values, index).y, text, ...look };
}

/** The name of a line: above the plot, with so much `room` there (px), in one line; beside it (no room) broken. */
export function nameShape(name: string, x: number, y: number, room: number): TextShape {
  if (room <= 0) return brokenText(name, x, y, MAX_LETTERS);
  return { type: 'text', x, y, fontSize: SIZE, fill: 'ink', text: shortened(name, room) };
}

/** What stands behind the marks: gaps, a column to press for each year, the values of the axis. */
function groundShapes(chart: TimeChart, present: number, words: TimeWords): readonly ChartShape[] {
  const { plot, bandWidth } = chart;
  const { left, right, top } = plot;
  const column = { type: 'rect', y: top, height: plot.bottom - top } as const;
  const small = { type: 'text', fontSize: SMALL, fill: 'inkSoft' } as const;
  return [
    ...chart.gaps.map(({ x, width }): ChartShape => ({ ...column, x, width, fill: 'ink', hatch: 'fine' })),
    ...chart.years.map(({ year, x }): ChartShape => {
      const box = { ...column, x: x - bandWidth / 2, width: bandWidth };
      const shapes: readonly ChartShape[] =
        year === present ? [{ ...box, fill: 'ink', fillOpacity: 0.06 }] : [{ ...box, part: 'reach' }];
      return { type: 'group', part: 'year-column', key: yearKey(year), shapes };
    }),
    ...chart.ticks.flatMap(({ value, y }): readonly ChartShape[] => [
      { type: 'line', x1: left, x2: right, y1: y, y2: y, stroke: value === 0 ? 'inkSoft' : 'paperEdge' },
      { ...small, x: left - 8, y: y + 4, textAnchor: 'end', text: words.tick(value) },
    ]),
    { ...small, x: 0, y: 11, text: words.axis },
  ];
}

/** The years below: each is pressed to go there. */
function yearShapes(chart: TimeChart, present: number, words: TimeWords): readonly ChartShape[] {
  const { bandWidth, plot } = chart;
  const isClear = (year: number) =>
    Math.abs(year - present) * bandWidth > words.year(year).length * LETTER_WIDTH;
  return chart.years.map(({ year, x, labelled }) => {
    const box = {
      type: 'rect',
      x: x - bandWidth / 2,
      y: plot.bottom + 1,
      width: bandWidth,
      height: 24,
    } as const;
    const isWritten = year === present || (labelled && isClear(year));
    return yearTick(year, box, isWritten ? words.year(year) : '', year === present);
  });
}

/** Of a group that takes to a year. */
export function yearKey(year: number): string {
  return `year ${year}`;
}

/** A year of an axis, `box` taking the press. */
export function yearTick(
  year: number,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  text: string,
  isPresent: boolean,
): ChartShape {
  const look = isPresent ? ({ fill: 'ink', fontWeight: 700 } as const) : ({ fill: 'inkSoft' } as const);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + 4];
  const word = { type: 'text', x, y, fontSize: SMALL, textAnchor: 'middle', text, ...look } as const;
  const shapes: readonly ChartShape[] = [{ ...box, type: 'rect', part: 'reach' }, ...(text ? [word] : [])];
  return { type: 'group', part: 'year-tick', key: yearKey(year), shapes };
}

/** A mark in the colour of its line: its form says where the figure comes from, the year on screen stands out. */
export function timeMarkShapes(
  mark: TimeMark,
  colour: ColourName,
  isPresent: boolean,
): readonly ChartShape[] {
  const { x, y, foot, breadth, shape, partial } = mark;
  if (shape === 'missing')
    return [-HALF, 0, HALF].map((dx): ChartShape => {
      return { type: 'circle', cx: x + dx, cy: y, r: 1.4, fill: colour };
    });
  if (shape === 'none')
    return [{ type: 'line', x1: x - HALF, x2: x + HALF, y1: y, y2: y, stroke: colour, strokeWidth: 2.4 }];
  const fill = shape === 'report' && !partial ? colour : 'paper';
  if (breadth > 0) {
    const box = { x: x - breadth / 2, y: Math.min(y, foot), width: breadth, height: barHeight(mark) };
    const bar = { type: 'rect', ...box, fill, stroke: colour, strokeWidth: 1.2 } as const;
    return [{ type: 'group', opacity: isPresent ? 1 : FAINT, shapes: [bar] }];
  }
  const paint = { fill, stroke: colour, strokeWidth: isPresent ? 3.4 : 1.8 } as const;
  if (shape === 'other') return [{ type: 'path', d: `M${x} ${y - HALF}l5 5l-5 5l-5 -5Z`, ...paint }];
  return [{ type: 'circle', cx: x, cy: y, r: RADIUS, ...paint, ...(partial ? { dash: [3, 2.2] } : {}) }];
}

/** What takes a press around a mark; a dash of the source takes it alone. */
function reachOf(mark: TimeMark): readonly ChartShape[] {
  const { x, y, foot, breadth, shape } = mark;
  if (breadth > 0) {
    const box = { x: x - REACH, y: Math.min(y, foot) - 8, width: 2 * REACH, height: barHeight(mark) + 16 };
    return [{ type: 'rect', part: 'reach', ...box }];
  }
  return shape === 'none' ? [] : [{ type: 'circle', part: 'reach', cx: x, cy: y, r: REACH }];
}

/** Of a bar, px; one of nothing is a line. */
function barHeight({ y, foot }: Pick<TimeMark, 'y' | 'foot'>): number {
  return Math.max(1, Math.abs(foot - y));
}

/** A line between two years; dashed where an end is of a second source. */
export function strokeShape(
  { x0, y0, x1, y1, dashed }: TimeChart['strokes'][number],
  colour: ColourName,
): ChartShape {
  const ends = { type: 'line', x1: x0, y1: y0, x2: x1, y2: y1, stroke: colour } as const;
  return dashed ? { ...ends, strokeWidth: 1.6, dash: [3, 4] } : { ...ends, strokeWidth: 2 };
}
