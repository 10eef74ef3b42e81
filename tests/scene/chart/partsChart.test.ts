// Lying bars: figures of some months of a year have none beside figures of other dates, and a list has none at all.
import { expect, test } from 'vitest';
import { measureLines } from '../../../src/figures/measure.ts';
import { partsChart } from '../../../src/scene/chart/partsChart.ts';
import { hubAtlas as atlas } from '../../fixture/hubFixture.ts';

const SPACE = { width: 600, height: 400 };

test('a figure of some months of a year has a number and no bar', () => {
  const { bars } = partsChart(measureLines(atlas, 'all', 'helped', null), SPACE, true);
  const partial = bars.filter(({ isDrawn }) => !isDrawn);
  expect(partial.map(({ point }) => [point.figure.from, point.figure.to])).toEqual([['2008-01', '2008-10']]);
  expect(partial.map(({ length }) => length)).toEqual([0]);
  const drawn = bars.filter(({ isDrawn }) => isDrawn);
  expect(drawn.length).toBe(2);
  expect(drawn.every(({ length }) => length > 0)).toBe(true);
});

test('a list has no bar at all', () => {
  const { bars } = partsChart(measureLines(atlas, 'all', 'helped', null), SPACE, false);
  expect(bars.length).toBe(3);
  expect(bars.every(({ isDrawn, length }) => !isDrawn && length === 0)).toBe(true);
});
