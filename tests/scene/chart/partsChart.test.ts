// Lying bars: figures of some months of a year have none beside figures of other dates, and a list has none at all.
import { expect, test } from 'vitest';
import { measureLines } from '../../../src/figures/measure.ts';
import { partsChart } from '../../../src/scene/chart/partsChart.ts';
import { atlas } from '../../figures/readAtlas.ts';

const SPACE = { width: 600, height: 400 };

test('a figure of some months of a year has a number and no bar', () => {
  const { bars } = partsChart(measureLines(atlas, 'all', 'victims', null), SPACE, true);
  const partial = bars.filter(({ isDrawn }) => !isDrawn);
  expect(partial.map(({ point }) => [point.figure.from, point.figure.to])).toEqual([['2011-01', '2011-10']]);
  expect(partial.map(({ length }) => length)).toEqual([0]);
  expect(bars.filter(({ isDrawn }) => isDrawn).every(({ length }) => length > 0)).toBe(true);
});

test('a list has no bar at all', () => {
  const { bars } = partsChart(measureLines(atlas, 'all', 'victims', null), SPACE, false);
  expect(bars.length).toBeGreaterThan(5);
  expect(bars.every(({ isDrawn, length }) => !isDrawn && length === 0)).toBe(true);
});
