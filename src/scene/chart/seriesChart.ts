// Series over the years as bars side by side, stacked bars or lines; years without a figure stay empty.
import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ColourName } from '../style/palette.ts';
import type { ChartShape } from './chartShape.ts';

export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  /** Of a source that the report does not use. */
  readonly second: boolean;
}

export interface ChartSeries {
  /** Ascending by year. */
  readonly points: readonly SeriesPoint[];
  readonly colour: ColourName;
  readonly form: 'line' | 'bar';
}

export interface SeriesSpace {
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** For the numbers beside the plot, and the years below it, px. */
  readonly left: number;
  readonly bottom: number;
}

export interface SeriesChart {
  /** Lines and words of both axes. */
  readonly axes: readonly ChartShape[];
  readonly marks: readonly ChartShape[];
}

interface Scales {
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
}

/** More years than this are labelled every fifth, so that labels keep apart on a phone too. */
const MAX_LABELS = 8;
const TICKS = 4;
const WORDS = { type: 'text', fontSize: 11, fill: 'inkSoft' } as const;

/** The whole drawing; `stacked` puts bars of a year on each other, `format` writes the numbers of the axis. */
export function seriesChart(
  series: readonly ChartSeries[],
  stacked: boolean,
  format: (value: number) => string,
  { from, to, width, height, left, bottom }: SeriesSpace,
): SeriesChart {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const bars = series.filter(({ form }) => form === 'bar');
  const heights = stacked ? years.map((year) => sumOf(bars, year)) : [];
  const values = [...heights, ...series.flatMap(({ points }) => points.map(({ value }) => value)), 0];
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - bottom, 8]).nice(TICKS);
  const x = scaleBand<number>(years, [left, width]).paddingInner(0.25);
  const ticks = y.ticks(TICKS).flatMap((tick): readonly ChartShape[] => [
    {
      type: 'line',
      x1: left,
      x2: width,
      y1: y(tick),
      y2: y(tick),
      stroke: tick === 0 ? 'inkSoft' : 'paperEdge',
    },
    { ...WORDS, x: left - 6, y: y(tick) + 4, textAnchor: 'end', text: format(tick) },
  ]);
  const labels = years
    .filter((year) => years.length <= MAX_LABELS || year % 5 === 0)
    .map((year): ChartShape => {
      return { ...WORDS, x: middleX(x, year), y: height - 4, textAnchor: 'middle', text: String(year) };
    });
  const below = new Map<number, number>();
  const marks = series.flatMap((each) => {
    if (each.form === 'line') return lineShapes(each, { x, y });
    if (stacked) return barShapes(each, { x, y }, { index: 0, of: 1, below });
    return barShapes(each, { x, y }, { index: bars.indexOf(each), of: bars.length, below: null });
  });
  return { axes: [...ticks, ...labels], marks };
}

function sumOf(series: readonly ChartSeries[], year: number): number {
  return series.reduce(
    (sum, { points }) => sum + (points.find((point) => point.year === year)?.value ?? 0),
    0,
  );
}

interface BarPlace {
  /** Which of so many bars of a year. */
  readonly index: number;
  readonly of: number;
  /** What stands below in each year, and grows; null where bars stand on zero. */
  readonly below: Map<number, number> | null;
}

function barShapes(
  { points, colour }: ChartSeries,
  { x, y }: Scales,
  { index, of, below }: BarPlace,
): readonly ChartShape[] {
  const breadth = x.bandwidth() / of;
  return points.map(({ year, value, second }) => {
    const foot = below?.get(year) ?? 0;
    below?.set(year, foot + value);
    return {
      type: 'rect',
      x: (x(year) ?? 0) + index * breadth,
      y: y(Math.max(foot, foot + value)),
      width: Math.max(1, breadth - 1),
      height: Math.max(0.8, Math.abs(y(foot + value) - y(foot))),
      fill: colour,
      ...(second ? { fillOpacity: 0.35 } : {}),
    };
  });
}

function lineShapes({ points, colour }: ChartSeries, { x, y }: Scales): readonly ChartShape[] {
  const path = line<SeriesPoint>(
    ({ year }) => middleX(x, year),
    ({ value }) => y(value),
  );
  const strokes = runsOf(points).map((run): ChartShape => {
    return { type: 'path', d: path([...run]) ?? '', stroke: colour, strokeWidth: 1.8 };
  });
  const discs = points.map(({ year, value, second }): ChartShape => {
    const paint = second ? ({ fill: 'paper', stroke: colour, strokeWidth: 1.4 } as const) : { fill: colour };
    return { type: 'circle', cx: middleX(x, year), cy: y(value), r: 2.6, ...paint };
  });
  return [...strokes, ...discs];
}

/** Points of years that follow each other; a line never crosses a year without a figure. */
function runsOf(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const all: SeriesPoint[][] = [];
  for (const point of points) {
    const last = all.at(-1);
    if (last && last.at(-1)?.year === point.year - 1) last.push(point);
    else all.push([point]);
  }
  return all;
}

function middleX(x: ScaleBand<number>, year: number): number {
  return (x(year) ?? 0) + x.bandwidth() / 2;
}
