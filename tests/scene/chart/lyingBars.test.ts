// Lying bars: one scale for all, a share of its whole, both ends of a range, no half year as a year.
import { describe, expect, test } from 'vitest';
import { absentFigure, type Figure } from '../../../src/figures/figure.ts';
import { barLengths, isOfDates, lyingBar } from '../../../src/scene/chart/lyingBars.ts';

const figure = (value: number, change: Partial<Figure> = {}): Figure => ({
  ...absentFigure('persons'),
  state: 'value',
  value,
  from: '2005',
  to: '2005',
  ...change,
});

describe('barLengths', () => {
  test('are of the greatest figure, the upper end of a range included', () => {
    expect(barLengths([figure(30, { high: 50 }), figure(5)], null)).toEqual([
      { length: 0.6, farLength: 1 },
      { length: 0.1, farLength: 0.1 },
    ]);
  });

  test('are of the whole where there is one', () => {
    expect(barLengths([figure(19)], 100)).toEqual([{ length: 0.19, farLength: 0.19 }]);
  });

  test('are none of some months beside other dates, and full where all have that date', () => {
    const months = figure(10, { from: '2010-01', to: '2010-06' });
    expect(barLengths([figure(5), months], null)).toEqual([{ length: 1, farLength: 1 }, null]);
    expect(barLengths([months], null)).toEqual([{ length: 1, farLength: 1 }]);
    expect([isOfDates([figure(5), months]), isOfDates([months])]).toEqual([true, false]);
  });
});

describe('lyingBar', () => {
  const SPACE = { width: 100, height: 7 };
  test('is as long as its figure, with the reach of a range behind it', () => {
    const [bar, reach] = lyingBar({ length: 0.6, farLength: 1 }, 'removal', SPACE, false);
    expect(bar).toMatchObject({ type: 'rect', x: 0, width: 60, fill: 'removal' });
    expect(reach).toMatchObject({ type: 'path', stroke: 'removal' });
    expect(lyingBar({ length: 0.6, farLength: 0.6 }, 'removal', SPACE, false)).toHaveLength(1);
  });

  test('stands inside the outline of its whole', () => {
    const [whole, part] = lyingBar({ length: 0.5, farLength: 0.5 }, 'ink', SPACE, true);
    expect(whole).toMatchObject({ x: 0.5, width: 99, stroke: 'ink' });
    expect(part).toMatchObject({ x: 1, width: 49, fill: 'ink' });
  });
});
