// The key of a chart: only forms that it uses, each with shapes of its own.
import { describe, expect, test } from 'vitest';
import { absentFigure, type Figure } from '../../../src/figures/figure.ts';
import type { MeasureLine } from '../../../src/figures/measure.ts';
import { CHART_KEYS, keyShapes, usedKeys } from '../../../src/scene/chart/chartKeys.ts';

const line = (...figures: readonly Partial<Figure>[]): MeasureLine => ({
  key: 'arrivals',
  name: { kind: 'layer', layerId: 'arrivals' },
  unit: 'persons',
  points: figures.map((change) => ({
    year: 1995,
    toYear: 1995,
    other: false,
    figure: { ...absentFigure('persons'), from: '1995', to: '1995', ...change },
  })),
});

describe('usedKeys', () => {
  test('are those of the figures of the lines', () => {
    const value = { state: 'value', value: 5 } as const;
    expect(usedKeys([line(value)], false, false)).toEqual(['report']);
    expect(usedKeys([line({ ...value, from: '1995-01', to: '1995-06' })], true, false)).toEqual([
      'report',
      'partial',
      'absent',
    ]);
    expect(usedKeys([line({ state: 'none' }), line({ state: 'missing' })], false, false)).toEqual([
      'none',
      'missing',
    ]);
  });

  test('say nothing of the form of marks in a table of cells', () => {
    expect(usedKeys([line({ state: 'value', value: 5 }, { state: 'none' })], true, true)).toEqual([
      'none',
      'absent',
    ]);
  });
});

describe('keyShapes', () => {
  test('differ from key to key', () => {
    const drawn = CHART_KEYS.map((key) => JSON.stringify(keyShapes(key)));
    expect(new Set(drawn).size).toBe(CHART_KEYS.length);
  });
});
