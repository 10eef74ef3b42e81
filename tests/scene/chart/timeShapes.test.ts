// Marks over time: each form of figure has a form of its own.
import { describe, expect, test } from 'vitest';
import { absentFigure } from '../../../src/figures/figure.ts';
import { measureLines } from '../../../src/figures/measure.ts';
import { periodsOf } from '../../../src/package/periods.ts';
import type { ChartShape } from '../../../src/scene/chart/chartShape.ts';
import { type TimeMark, timeChart } from '../../../src/scene/chart/timeChart.ts';
import {
  nameShape,
  strokeShape,
  timeMarkShapes,
  timeShapes,
  yearTick,
} from '../../../src/scene/chart/timeShapes.ts';
import { hubAtlas as atlas } from '../../fixture/hubFixture.ts';

const mark = (change: Partial<TimeMark>): TimeMark => ({
  key: 'arrivals 1995 0',
  line: 0,
  point: { year: 1995, toYear: 1995, figure: absentFigure('persons'), other: false },
  shape: 'report',
  x: 10,
  y: 20,
  breadth: 0,
  foot: 20,
  partial: false,
  ...change,
});
const draw = (change: Partial<TimeMark>, isPresent = false) =>
  timeMarkShapes(mark(change), 'arrivals', isPresent);

describe('timeMarkShapes', () => {
  test('are filled for the report, hollow for another source, dashed for part of a year', () => {
    expect(draw({})).toMatchObject([{ type: 'circle', fill: 'arrivals' }]);
    expect(draw({ shape: 'second' })).toMatchObject([{ type: 'circle', fill: 'paper', stroke: 'arrivals' }]);
    expect(draw({ partial: true })).toMatchObject([{ fill: 'paper', dash: [3, 2.2] }]);
    expect(draw({ shape: 'other' })).toMatchObject([{ type: 'path', fill: 'paper' }]);
  });

  test('have no height where the source gives no number', () => {
    expect(draw({ shape: 'none' })).toMatchObject([{ type: 'line', y1: 20, y2: 20 }]);
    expect(draw({ shape: 'missing' })).toHaveLength(3);
  });

  test('stand from their foot as a bar, up or down, and are strong in the year on screen', () => {
    const bar = { type: 'rect', x: 5, y: 20, width: 10, height: 30 };
    expect(draw({ breadth: 10, foot: 50 })).toMatchObject([{ opacity: 0.62, shapes: [bar] }]);
    expect(draw({ breadth: 10, y: 50, foot: 20 }, true)).toMatchObject([{ opacity: 1, shapes: [bar] }]);
    expect(draw({}, true)).toMatchObject([{ strokeWidth: 3.4 }]);
  });
});

test('the numbers of the year on screen lie on the marks of all years, those of others in their own mark', () => {
  const lines = measureLines(atlas, 'all', 'moves', null);
  const space = { years: periodsOf(atlas.time), width: 340, height: 380, labelWidth: 0, labelHeight: 17 };
  const chart = timeChart(lines, 'lines', 'sqrt', { ...space, dateLength: 4 });
  const words = { names: [' ', ' '], axis: '', tick: () => '', year: () => '', mark: () => 'number' };
  const shapes = timeShapes(chart, ['arrivals', 'departures'], 2002, words);
  const isNumber = (shape: ChartShape) => shape.type === 'text' && shape.text === 'number';
  const last = shapes.findLastIndex((shape) => shape.type === 'group' && shape.part === 'mark');
  const seen = chart.marks.filter(({ point }, index) => point.year === 2002 && chart.values[index]?.free);
  expect(seen.length).toBeGreaterThan(0);
  expect(shapes.slice(last).filter(isNumber)).toHaveLength(seen.length);
  const within = shapes.flatMap((shape) => (shape.type === 'group' ? shape.shapes.filter(isNumber) : []));
  expect(within).toHaveLength(chart.marks.length - seen.length);
});

describe('the name of a line', () => {
  const name = 'Money sent from here to other countries';

  test('stands in one line above the plot, and is cut where that is too narrow', () => {
    expect(nameShape(name, 10, 20, 300)).toMatchObject({ y: 20, text: name });
    expect(nameShape(name, 10, 20, 100).text).toMatch(/^Money.*…$/);
  });

  test('breaks beside it', () => {
    expect(nameShape(name, 10, 20, -30).text).toHaveLength(2);
  });
});

describe('yearTick', () => {
  test('is strong in the year on screen and has a place to press without words, too', () => {
    const box = { x: 0, y: 0, width: 20, height: 24 };
    expect(yearTick(1995, box, '1995', true)).toMatchObject({
      key: 'year 1995',
      shapes: [{ part: 'reach' }, { x: 10, y: 16, fontWeight: 700, text: '1995' }],
    });
    expect(yearTick(1996, box, '', false)).toMatchObject({ shapes: [{ part: 'reach' }] });
  });
});

describe('strokeShape', () => {
  test('is dashed where an end is of another source', () => {
    const stroke = { line: 0, x0: 0, y0: 0, x1: 5, y1: 5 };
    expect(strokeShape({ ...stroke, dashed: true }, 'arrivals')).toMatchObject({ dash: [3, 4] });
    expect(strokeShape({ ...stroke, dashed: false }, 'arrivals')).not.toHaveProperty('dash');
  });
});
