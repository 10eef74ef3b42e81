// The chart over time: lines that break at gaps, shapes that say where a figure comes from, words apart.
import { describe, expect, it } from 'vitest';
import { measureLines, measurePlan } from '../../../src/figures/measure.ts';
import { at } from '../../../src/lib/at.ts';
import { periodsOf } from '../../../src/package/periods.ts';
import { timeChart } from '../../../src/scene/chart/timeChart.ts';
import type { Measure, Widths } from '../../../src/state/viewState.ts';
import { hubAtlas as atlas } from '../../fixture/hubFixture.ts';

const SPACES = [
  { years: periodsOf(atlas.time), width: 740, height: 500, labelWidth: 150, dateLength: 4, labelHeight: 17 },
  { years: periodsOf(atlas.time), width: 340, height: 380, labelWidth: 0, dateLength: 4, labelHeight: 17 },
];
const TIMED = atlas.measures
  .map(({ id }) => id)
  .filter((measure) => measurePlan(atlas, measure).form !== 'parts');

function chartOf(measure: Measure, place: string | null = null, scale: Widths = 'sqrt', space = SPACES[0]) {
  const lines = measureLines(atlas, 'all', measure, place);
  const form = measurePlan(atlas, measure).form === 'bars' ? 'bars' : 'lines';
  if (!space) throw new Error('no space');
  return { lines, chart: timeChart(lines, form, scale, space) };
}

describe.each(TIMED)('The chart of %s', (measure) => {
  it.each(SPACES)('has a mark for each figure inside $width px', (space) => {
    for (const scale of ['sqrt', 'linear'] as const) {
      const { lines, chart } = chartOf(measure, null, scale, space);
      expect(chart.marks).toHaveLength(lines.flatMap(({ points }) => points).length);
      expect(new Set(chart.marks.map(({ key }) => key)).size).toBe(chart.marks.length);
      for (const { x, y } of chart.marks) {
        expect(x).toBeGreaterThanOrEqual(chart.plot.left);
        expect(x).toBeLessThanOrEqual(chart.plot.right);
        expect(y).toBeGreaterThanOrEqual(chart.plot.top);
        expect(y).toBeLessThanOrEqual(chart.plot.bottom);
      }
    }
  });

  it.each(SPACES)('writes the number of its highest mark below what the axis counts, $width px', (space) => {
    const { chart } = chartOf(measure, null, 'sqrt', space);
    // From the baseline of the axis, 3 px to its foot, and up to the head of a number.
    for (const { y, free } of chart.values) if (free) expect(y - 12).toBeGreaterThanOrEqual(11 + 3);
  });

  it('puts a higher value higher', () => {
    const { chart } = chartOf(measure);
    const valued = chart.marks.filter(({ point }) => point.figure.value !== null);
    const sorted = [...valued].sort((a, b) => (a.point.figure.value ?? 0) - (b.point.figure.value ?? 0));
    sorted.slice(1).forEach((mark, at) => {
      expect(mark.y).toBeLessThanOrEqual((sorted[at]?.y ?? 0) + 1e-9);
    });
  });

  it('keeps the words of its axis and of its lines apart', () => {
    const { chart } = chartOf(measure);
    const far = (places: readonly { readonly y: number }[], least: number) => {
      const ys = places.map(({ y }) => y).sort((a, b) => a - b);
      return ys.slice(1).every((y, at) => y - (ys[at] ?? 0) >= least - 1e-9);
    };
    expect(far(chart.ticks, 16)).toBe(true);
    expect(far(chart.labels, 17)).toBe(true);
    expect(chart.ticks.map(({ value }) => value)).toContain(0);
  });
});

describe('Gaps', () => {
  it('are named and never bridged', () => {
    const { lines, chart } = chartOf('moves', 'ESP');
    const known = new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)));
    const gaps = chart.gaps.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    expect([...known, ...gaps].sort()).toEqual(Array.from({ length: 8 }, (_, at) => 2001 + at));
    expect(chart.gaps.map(({ from, to }) => [from, to])).toContainEqual([2006, 2007]);
    const step = chart.bandWidth;
    expect(chart.strokes.length).toBe(2);
    for (const { x0, x1 } of chart.strokes) expect(x1 - x0).toBeCloseTo(step, 5);
    for (const { x, width } of chart.gaps)
      for (const stroke of chart.strokes)
        expect(stroke.x1 <= x + 1e-6 || stroke.x0 >= x + width - 1e-6).toBe(true);
  });

  it('leave a point alone between them as a point', () => {
    const lines = measureLines(atlas, 'all', 'moves', 'ESP').map((line) => ({
      ...line,
      points: line.points.filter(({ year }) => year !== 2002),
    }));
    const chart = timeChart(lines, 'lines', 'sqrt', {
      years: periodsOf(atlas.time),
      width: 740,
      height: 500,
      labelWidth: 150,
      dateLength: 4,
      labelHeight: 17,
    });
    expect(chart.strokes).toEqual([]);
    expect(chart.marks).toHaveLength(6);
  });
});

describe('The numbers that show beside their marks', () => {
  it.each(TIMED)('stand clear of each other and of the marks of their year: %s', (measure) => {
    const { marks, values } = chartOf(measure).chart;
    const shown = marks.flatMap((mark, at) => (values[at]?.free ? [{ mark, y: values[at]?.y ?? 0 }] : []));
    expect(shown.length).toBeGreaterThan(0);
    for (const { mark, y } of shown) {
      const year = shown.filter((each) => each.mark !== mark && each.mark.x === mark.x);
      for (const each of year) expect(Math.abs(each.y - y)).toBeGreaterThanOrEqual(15);
      for (const each of marks.filter(({ x, breadth }) => x === mark.x && breadth === 0))
        expect(Math.abs(each.y - (y - 4)), `${mark.key} ${each.key}`).toBeGreaterThan(9);
    }
  });
});

describe('Two numbers of a year', () => {
  const HIGH = { ...at(SPACES, 0), height: 517 };
  /** Bars of 450 px in all, a px a person: the first line as given in two years, the second in the later alone. */
  const barsOf = (first: number, second: number) => {
    const lines = measureLines(atlas, 'all', 'moves', null).map((line, at) => ({
      ...line,
      points: line.points.flatMap((point) => {
        const value = point.year === 2002 ? 450 : at === 0 ? first : second;
        const isThere = point.year === 2005 || (point.year === 2002 && at === 0);
        return isThere ? [{ ...point, figure: { ...point.figure, value } }] : [];
      }),
    }));
    return timeChart(lines, 'bars', 'linear', HIGH);
  };

  it('show together where a line of text goes between them, 15 px, and no nearer', () => {
    const free = (second: number) => barsOf(200, second).values.filter((value) => value.free).length;
    expect(barsOf(200, 185).marks).toHaveLength(3);
    expect([free(184.5), free(185.5), free(214.5), free(215.5)]).toEqual([3, 2, 2, 3]);
  });
});

describe('A number below its mark', () => {
  /** 100,000 a year and another line far above; the years beside 2004 have `beside`, and 194 px hold all eight. */
  const numberOf2004 = (beside: number) => {
    const lines = measureLines(atlas, 'all', 'moves', null).map((line, index) => {
      const [first] = line.points;
      if (!first) throw new Error('no point');
      const points = [2003, 2004, 2005].map((year) => {
        const value = index === 0 ? 400_000 : year === 2004 ? 100_000 : beside;
        return { ...first, year, toYear: year, figure: { ...first.figure, value } };
      });
      return { ...line, points };
    });
    const { marks, values } = timeChart(lines, 'lines', 'linear', { ...at(SPACES, 1), width: 260 });
    const index = marks.findIndex(({ line, point }) => line === 1 && point.year === 2004);
    return at(values, index).y - at(marks, index).y;
  };

  it('goes above where the marks of the years beside lie there', () => {
    expect(numberOf2004(100_000)).toBe(18);
    expect(numberOf2004(80_000)).toBe(-9);
  });
});

describe('Shapes', () => {
  it('tell the report, second sources, other statements, dashes and what is not available apart', () => {
    const shapes = (measure: Measure) => new Set(chartOf(measure).chart.marks.map(({ shape }) => shape));
    expect(shapes('sent')).toEqual(new Set(['report', 'second', 'other', 'missing']));
    expect(shapes('moves')).toEqual(new Set(['report']));
    expect(new Set(chartOf('moves', 'ROU').chart.marks.map(({ shape }) => shape))).toEqual(
      new Set(['report', 'none']),
    );
  });

  it('are dashed strokes wherever an end is of a second source', () => {
    const { chart } = chartOf('sent');
    const at = (x: number) =>
      chart.marks.find((mark) => mark.shape !== 'other' && Math.abs(mark.x - x) < 0.01);
    expect(chart.strokes.map(({ dashed }) => dashed)).toEqual([false, true]);
    for (const { x0, x1, dashed } of chart.strokes)
      expect(dashed).toBe(at(x0)?.shape === 'second' || at(x1)?.shape === 'second');
  });

  it('say that a figure is of part of the year', () => {
    const partial = chartOf('helped').chart.marks.filter((mark) => mark.partial);
    expect(partial.map(({ point }) => point.figure.value)).toEqual([1440]);
  });
});
