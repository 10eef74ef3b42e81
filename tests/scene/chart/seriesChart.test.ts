// Series over the years: bars beside or on each other, lines that break.
import { describe, expect, test } from 'vitest';
import { type ChartSeries, seriesChart } from '../../../src/scene/chart/seriesChart.ts';

const SPACE = { from: 2000, to: 2003, width: 100, height: 100, left: 20, bottom: 20 };
const series = (values: readonly (readonly [number, number])[], form: ChartSeries['form']): ChartSeries => ({
  points: values.map(([year, value]) => ({ year, value, second: year === 2003 })),
  colour: 'arrivals',
  form,
});
const draw = (all: readonly ChartSeries[], stacked = false) => {
  const { axes, marks } = seriesChart(all, stacked, String, SPACE);
  return [...axes, ...marks];
};
const barsOf = (all: readonly ChartSeries[], stacked = false) =>
  draw(all, stacked).flatMap((shape) => (shape.type === 'rect' ? [shape] : []));

describe('seriesChart', () => {
  test('puts bars of a year on each other where they are stacked, else beside each other', () => {
    const two = [series([[2000, 10]], 'bar'), series([[2000, 30]], 'bar')];
    const [low, high] = barsOf(two, true);
    expect(low?.x).toBe(high?.x);
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(low?.y ?? 0);
    const [left, right] = barsOf(two);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
    expect((right?.height ?? 0) / (left?.height ?? 1)).toBeCloseTo(3);
  });

  test('breaks a line at a year without a figure', () => {
    const drawn = draw([
      series(
        [
          [2000, 1],
          [2001, 2],
          [2003, 3],
        ],
        'line',
      ),
    ]);
    expect(drawn.filter(({ type }) => type === 'path')).toHaveLength(2);
    expect(drawn.filter(({ type }) => type === 'circle')).toHaveLength(3);
  });

  test('draws what another source says as an outline or pale', () => {
    expect(barsOf([series([[2003, 5]], 'bar')])).toMatchObject([{ fillOpacity: 0.35 }]);
    expect(draw([series([[2003, 5]], 'line')]).at(-1)).toMatchObject({ fill: 'paper', stroke: 'arrivals' });
  });

  test('goes below zero where values do, with a strong line at zero', () => {
    const drawn = draw([
      series(
        [
          [2000, -4],
          [2001, 4],
        ],
        'bar',
      ),
    ]);
    const zero = drawn.find((shape) => shape.type === 'line' && shape.stroke === 'inkSoft');
    const [below, above] = drawn.flatMap((shape) => (shape.type === 'rect' ? [shape] : []));
    const level = zero?.type === 'line' ? zero.y1 : Number.NaN;
    expect(below?.y).toBeCloseTo(level);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(level);
  });
});
