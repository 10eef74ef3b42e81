// A chart over the years as plain marks: lines that break at gaps, bars on zero, points told apart by where they come from.

import { type ScaleBand, scaleBand, scaleLinear, scaleSqrt } from 'd3-scale';
import { isOnlyElsewhere } from '../../figures/agreement.ts';
import type { MeasureLine, MeasurePoint } from '../../figures/measure.ts';
import type { TimeForm } from '../../package/plans.ts';
import type { Widths } from '../../state/viewState.ts';
import { spreadLabels } from '../labels/spreadLabels.ts';
import { valueTicks } from './valueTicks.ts';

/** report: filled · second: a source that the report does not use, hollow · other: another statement for a year that has
 * one, a diamond · none: the source's dash, missing: a value that it marks as not available; both have no height. */
export type MarkShape = 'report' | 'second' | 'other' | 'none' | 'missing';

export interface TimeMark {
  readonly key: string;
  readonly line: number;
  readonly point: MeasurePoint;
  readonly shape: MarkShape;
  /** Of the value; without one on the zero line. px. */
  readonly x: number;
  readonly y: number;
  /** Breadth and foot of a bar, px; 0 and y for points. */
  readonly breadth: number;
  readonly foot: number;
  /** The figure is of part of the year. */
  readonly partial: boolean;
}

export interface TimeChart {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly years: readonly { readonly year: number; readonly x: number; readonly labelled: boolean }[];
  readonly bandWidth: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
  /** Runs of years for which no line has a figure. */
  readonly gaps: readonly {
    readonly from: number;
    readonly to: number;
    readonly x: number;
    readonly width: number;
  }[];
  /** Between neighbouring years only; dashed where an end is of a second source. */
  readonly strokes: readonly {
    readonly line: number;
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
    readonly dashed: boolean;
  }[];
  readonly marks: readonly TimeMark[];
  /** Where each mark's number is written; `free` where it stands clear of the others of its year. */
  readonly values: readonly { readonly y: number; readonly free: boolean }[];
  /** Names of the lines beside their last points, or above the plot where there is no room beside it. */
  readonly labels: readonly { readonly line: number; readonly x: number; readonly y: number }[];
}

export interface TimeSpace {
  /** Of its axis, ascending. */
  readonly years: readonly number[];
  /** Letters of a date of the axis: 4 of a year. */
  readonly dateLength: number;
  readonly width: number;
  readonly height: number;
  /** Space for the names beside the plot, px; 0 puts them above it. */
  readonly labelWidth: number;
  /** Of one name, px. */
  readonly labelHeight: number;
}

const LEFT = 58;
const BOTTOM = 26;
const TOP = 24;
const LINE_HEIGHT = 17;
const LABEL_GAP = 12;
const FOUR_DIGITS = 31;
const LETTER_WIDTH = 9;

/** `scale` is that of the value axis: square root for people, whose years differ a hundredfold. */
export function timeChart(
  lines: readonly MeasureLine[],
  form: TimeForm,
  scale: Widths,
  space: TimeSpace,
): TimeChart {
  const above = space.labelWidth === 0;
  // Under what the axis counts and the names, a line for the number of the highest mark.
  const top = TOP + ((above ? lines.length : 0) + 1) * LINE_HEIGHT;
  const plot = {
    left: LEFT,
    right: space.width - Math.max(8, space.labelWidth),
    top,
    bottom: space.height - BOTTOM,
  };
  const every = space.years;
  const x = scaleBand<number>(every, [plot.left, plot.right]).paddingInner(0.24);
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ figure }) => [figure.value ?? 0, figure.high ?? figure.value ?? 0]),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, low === 0 ? 1 : 0);
  const y = (scale === 'sqrt' ? scaleSqrt() : scaleLinear())
    .domain([low, high])
    .range([plot.bottom, plot.top + (low < 0 ? 4 : 0)]);
  const known = new Set(
    lines.flatMap(({ points }) => points.flatMap(({ year, toYear }) => span(year, toYear))),
  );
  const marks = lines.flatMap((line, index) => marksOf(line, { index, count: lines.length, form, x, y }));
  const labels = above
    ? lines.map((_, line) => ({ line, x: plot.left + 12, y: TOP + line * LINE_HEIGHT }))
    : besideLabels(marks, {
        count: lines.length,
        x: plot.right + LABEL_GAP,
        height: space.labelHeight,
        top: plot.top,
        bottom: plot.bottom,
      });
  return {
    plot,
    years: every.map((year) => ({
      year,
      x: middle(x, year),
      labelled: isLabelled(year, x.step(), space.dateLength),
    })),
    bandWidth: x.step(),
    ticks: valueTicks({ low, high, scale }, y),
    zero: y(0),
    gaps: gapsOf(every, known).map(({ from, to }) => ({
      from,
      to,
      x: middle(x, from) - x.step() / 2,
      width: (to - from + 1) * x.step(),
    })),
    strokes: form === 'lines' ? strokesOf(marks) : [],
    marks,
    values: valuesOf(marks, plot.bottom),
    labels,
  };
}

/** Every fifth year where not each has room; of months and days as many as have. */
function isLabelled(year: number, step: number, dateLength: number): boolean {
  if (dateLength > 4) return year % Math.ceil((dateLength * LETTER_WIDTH) / step) === 0;
  return step >= FOUR_DIGITS || year % 5 === 0;
}

function middle(x: ScaleBand<number>, year: number): number {
  return left(x, year) + x.bandwidth() / 2;
}

/** Every year of the atlas has a band. */
function left(x: ScaleBand<number>, year: number): number {
  return x(year) ?? 0;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function marksOf(
  line: MeasureLine,
  {
    index,
    count,
    form,
    x,
    y,
  }: {
    readonly index: number;
    readonly count: number;
    readonly form: 'lines' | 'bars';
    readonly x: ScaleBand<number>;
    readonly y: (value: number) => number;
  },
): readonly TimeMark[] {
  const slot = x.bandwidth() / count;
  return line.points.map((point, at): TimeMark => {
    const { figure } = point;
    const shape = point.other
      ? 'other'
      : figure.state === 'none' || figure.state === 'missing'
        ? figure.state
        : isOnlyElsewhere(figure)
          ? 'second'
          : 'report';
    const partial = figure.from.length > 4 || figure.to.length > 4;
    // Some months of a year are no bar beside whole years.
    const bar = form === 'bars' && !partial && (shape === 'report' || shape === 'second');
    const centre = (middle(x, point.year) + middle(x, point.toYear)) / 2;
    const own = form === 'bars' ? left(x, point.year) + slot * (index + 0.5) : centre;
    return {
      key: `${line.key} ${point.year} ${at}`,
      line: index,
      point,
      shape,
      x: own,
      y: y(figure.value ?? 0),
      breadth: bar ? Math.max(3, slot - 1) : 0,
      foot: bar ? y(0) : y(figure.value ?? 0),
      partial,
    };
  });
}

const VALUE_HEIGHT = 15;
/** From the middle of a number to its baseline, and to the middle of a mark beside which it is read, px. */
const VALUE_MIDDLE = 4;
const CLEAR_OF_MARK = 12;
/** Half the breadth of a digit of a number, and of a mark, px. */
const HALF_DIGIT = 3.75;
const HALF_MARK = 4;

/** Above the highest mark of a year and above a dash on the axis, below the others, where that is free and lies on no more
 * marks of other years than the other side. */
function valuesOf(marks: readonly TimeMark[], bottom: number): TimeChart['values'] {
  const places = marks.map(() => ({ y: 0, free: false }));
  const taken = new Map<number, number[]>();
  const order = [...marks.entries()].sort(([, a], [, b]) => a.y - b.y);
  for (const [index, mark] of order) {
    const others = taken.get(mark.point.year) ?? [];
    const above = Math.min(mark.y, mark.foot) - 9;
    const below = Math.max(mark.y, mark.foot) + 18;
    const ways = others.length === 0 || mark.point.figure.value === null ? [above, below] : [below, above];
    const beside = marks.filter((each) => each !== mark && each.x === mark.x && each.breadth === 0);
    const free = ways.filter(
      (y) =>
        y <= bottom - 2 &&
        others.every((other) => Math.abs(other - y) >= VALUE_HEIGHT) &&
        beside.every((each) => Math.abs(each.y - (y - VALUE_MIDDLE)) >= CLEAR_OF_MARK),
    );
    const [found] = free.sort((a, b) => marksUnder(marks, mark, a) - marksUnder(marks, mark, b));
    places[index] = { y: found ?? ways[0] ?? above, free: found !== undefined };
    if (found !== undefined) taken.set(mark.point.year, [...others, found]);
  }
  return places;
}

/** How many marks of other years lie under the number of a mark whose baseline is at `y`. */
function marksUnder(marks: readonly TimeMark[], { x, point }: TimeMark, y: number): number {
  const half = String(Math.round(point.figure.value ?? 0)).length * HALF_DIGIT + HALF_MARK;
  const isUnder = (each: TimeMark) =>
    each.x !== x && Math.abs(each.x - x) < half && Math.abs(each.y - (y - VALUE_MIDDLE)) < CLEAR_OF_MARK;
  return marks.filter(isUnder).length;
}

/** A stroke from each point to that of the next year; never over a year without one. */
function strokesOf(marks: readonly TimeMark[]): TimeChart['strokes'] {
  const points = marks.filter(({ shape }) => shape === 'report' || shape === 'second');
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (!to || to.line !== from.line || to.point.year !== from.point.toYear + 1) return [];
    const dashed = from.shape === 'second' || to.shape === 'second';
    return [{ line: from.line, x0: from.x, y0: from.y, x1: to.x, y1: to.y, dashed }];
  });
}

function besideLabels(
  marks: readonly TimeMark[],
  {
    count,
    x,
    height,
    top,
    bottom,
  }: {
    readonly count: number;
    readonly x: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
  },
): TimeChart['labels'] {
  const last = Array.from({ length: count }, (_, line) =>
    marks.findLast((mark) => mark.line === line && mark.shape !== 'other' && mark.shape !== 'missing'),
  );
  const wished = last.map((mark) => mark?.y ?? bottom);
  const placed = spreadLabels(wished, height, top, bottom);
  return placed.map((y, line) => ({ line, x, y }));
}

function gapsOf(years: readonly number[], known: ReadonlySet<number>) {
  const gaps: { from: number; to: number }[] = [];
  for (const year of years) {
    if (known.has(year)) continue;
    const last = gaps.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else gaps.push({ from: year, to: year });
  }
  return gaps;
}
