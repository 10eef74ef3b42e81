// Cells of a pair on rows whose every number is known: values, rows and ranks, what only one side has, and UNHCR's five.
import { describe, expect, it } from 'vitest';
import { comparePair, figuresByKey } from '../../src/figures/pairs.ts';
import type { PairRow } from '../../src/package/atlas.ts';
import { type TinyFlow, tinyAtlas } from './tinyAtlas.ts';

const flow = (layer: string, origin: string, value: number | null): TinyFlow => ({
  ...{ layer, origin, destination: 'AZE', from: '2008', to: '2008', value },
  ...(value === null ? { status: 'none' as const } : {}),
});
const layer = (id: string) =>
  ({
    ...{ id, source: 'report' },
    group: 'residence',
    kind: 'flow',
    unit: 'persons',
    time: 'years',
    direction: 'directed',
  }) as const;

/** A pair of the layer `report` with the layer `record`. */
function pairOf(
  how: PairRow['how'],
  report: readonly TinyFlow[],
  record: readonly TinyFlow[],
  row: Partial<PairRow> = {},
) {
  const atlas = tinyAtlas({ layers: [layer('report'), layer('record')], flows: [...report, ...record] });
  const key = (of: string) => `flows:${of}|*|AZE|2008|2008`;
  return comparePair(atlas, figuresByKey(atlas, []), {
    id: 'pair',
    how,
    report: [key('report')],
    record: [key('record')],
    relation: 'agrees',
    roundedTo: null,
    ...row,
  });
}
const rows = (name: string, values: Readonly<Record<string, number | null>>) =>
  Object.entries(values).map(([origin, value]) => flow(name, origin, value));

describe('A pair of values', () => {
  it('adds up all rows of each side', () => {
    const { cells, relation } = pairOf(
      'value',
      rows('report', { TUR: 3, RUS: 4 }),
      rows('record', { TUR: 5, IRN: 2 }),
    );
    expect(cells.map(({ report, record }) => [report.value, record.value])).toEqual([[7, 7]]);
    expect(relation).toBe('agrees');
  });

  it('has no cell where a side has no row, or neither a number nor a dash', () => {
    expect(pairOf('value', rows('report', { TUR: 3 }), []).cells).toEqual([]);
    expect(pairOf('value', [], rows('record', { TUR: 3 })).cells).toEqual([]);
    const missing = { ...flow('record', 'TUR', null), status: 'missing' as const };
    expect(pairOf('value', rows('report', { TUR: 3 }), [missing]).cells).toEqual([]);
  });

  it('is rounded to what the row of the pair says, and only said where two things are not the same', () => {
    const sides = [rows('report', { TUR: 1_000 }), rows('record', { TUR: 1_400 })] as const;
    expect(pairOf('value', ...sides).relation).toBe('differs');
    expect(pairOf('value', ...sides, { roundedTo: 1_000 }).relation).toBe('rounded');
    expect(pairOf('value', ...sides, { relation: 'not-the-same' }).relation).toBe('not-the-same');
  });
});

describe('A pair of rows', () => {
  it('compares place by place, and leaves out what only one side has', () => {
    const { cells, relation } = pairOf(
      'cells',
      rows('report', { TUR: 3, RUS: 4, GEO: null }),
      rows('record', { TUR: 3, IRN: 2, GEO: 0 }),
    );
    expect(cells.map(({ parts, agreement }) => [parts, agreement])).toEqual([
      [['TUR'], 'agrees'],
      [['GEO'], 'agrees'],
    ]);
    expect(relation).toBe('agrees');
  });

  it('differs where one cell does', () => {
    const { relation } = pairOf(
      'cells',
      rows('report', { TUR: 3, RUS: 4 }),
      rows('record', { TUR: 3, RUS: 9 }),
    );
    expect(relation).toBe('differs');
  });
});

describe('A pair of ranks', () => {
  it('compares the rank with the place that the number has among all, of equals the same', () => {
    const { cells } = pairOf(
      'order',
      rows('report', { TUR: 2, RUS: 1, GEO: 2, IRN: 3, KAZ: 1 }),
      rows('record', { TUR: 50, RUS: 90, GEO: 50, IRN: 20 }),
    );
    expect(cells.map(({ parts: [place], agreement }) => [place, agreement])).toEqual([
      ['TUR', 'agrees'],
      ['RUS', 'agrees'],
      ['GEO', 'agrees'],
      ['IRN', 'differs'],
    ]);
  });
});
