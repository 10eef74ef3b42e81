// The bars of the timeline: their form, their side, how high they are and where they stand.
import { describe, expect, test } from 'vitest';
import { absentFigure, type Figure } from '../../../src/figures/figure.ts';
import type { ChartShape } from '../../../src/scene/chart/chartShape.ts';
import { type TimelineSeries, timelineBars } from '../../../src/scene/chart/timelineBars.ts';

const figure = (change: Partial<Figure>): Figure => ({
  ...absentFigure('persons'),
  state: 'value',
  from: '1995',
  to: '1995',
  ...change,
});
/** Two columns of 20 px, each side 19 px high. */
const SPACE = { width: 40, height: 40, columns: 2, present: [1], compared: null };
const series = (figures: readonly Figure[], change: Partial<TimelineSeries> = {}): TimelineSeries => ({
  figures,
  greatest: 1600,
  colour: 'arrivals',
  leaves: false,
  ...change,
});
const columnsOf = (all: readonly TimelineSeries[], space: Parameters<typeof timelineBars>[1] = SPACE) =>
  timelineBars(all, space).map((shape): readonly ChartShape[] =>
    shape.type === 'group' ? shape.shapes : [],
  );
const draw = (change: Partial<Figure>, more: Partial<TimelineSeries> = {}) =>
  columnsOf([series([figure(change)], more)])[0]?.[0];

describe('timelineBars', () => {
  test('are a quarter as high for a sixteenth of the people, and never too low to be seen', () => {
    expect(draw({ value: 1600 })).toMatchObject({ type: 'rect', y: 0, height: 19, fill: 'arrivals' });
    expect(draw({ value: 100 })).toMatchObject({ y: 14, height: 5 });
    expect(draw({ value: 0 })).toMatchObject({ y: 18, height: 1 });
  });

  test('go down for who leaves, and where a balance is below zero', () => {
    expect(draw({ value: 1600 }, { leaves: true })).toMatchObject({ y: 21, height: 19 });
    expect(draw({ value: -1600 })).toMatchObject({ y: 21, height: 19 });
  });

  test('are outlines of another source, dashed ends of some months, and none without a figure', () => {
    expect(draw({ value: 1600, secondSource: true })).toMatchObject({ stroke: 'arrivals' });
    expect(draw({ value: 1600, from: '1995-01', to: '1995-06' })).toMatchObject({ type: 'line', y1: 1 });
    expect(columnsOf([series([absentFigure('persons')])])[0]).toEqual([]);
  });

  test('have no width below zero, however narrow their columns are', () => {
    for (const width of [0, 1, 2, 4]) {
      const shapes = columnsOf([series([figure({ value: 1600, secondSource: true })])], { ...SPACE, width });
      for (const shape of shapes.flat())
        expect(shape.type === 'rect' && Number(shape.width), String(width)).toBeGreaterThan(0);
    }
  });

  test('stand in the middle of their column, two series that go down beside each other', () => {
    const all = [false, true, true].map((leaves) => series([figure({ value: 1600 })], { leaves }));
    const middles = (columnsOf(all)[0] ?? []).map((bar) => (bar.type === 'rect' ? bar.x + bar.width / 2 : 0));
    expect(middles.map((x) => Math.round(x * 100) / 100)).toEqual([10, 7, 13]);
  });

  test('are strong in the years on screen, the one that is compared with lined out', () => {
    const drawn = timelineBars([], { ...SPACE, compared: 1 });
    expect(drawn).toMatchObject([
      { opacity: 0.38, shapes: [] },
      { opacity: 1, shapes: [{ type: 'line', x1: 30, x2: 30, y1: 0, y2: 40 }] },
    ]);
  });
});
