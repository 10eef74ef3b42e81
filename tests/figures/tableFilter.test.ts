// The filters of the table: each narrows by its own part, together by all of them.
import { describe, expect, it } from 'vitest';
import { choicesOf, filterRows, NO_FILTER, rowStatus, unitsOf } from '../../src/figures/tableFilter.ts';
import { tableRows } from '../../src/figures/tableRows.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const LAYERS = atlas.layers.map(({ id }) => id);
const everything = tableRows(atlas, { ...DEFAULT_VIEW, layers: LAYERS }, 'all');

describe('All years', () => {
  it('holds every row of flows.csv and every leg once', () => {
    const flows = everything.filter(({ kind }) => kind === 'row');
    const keys = flows.map((row) => `${row.layerId} ${row.origin} ${row.destination} ${row.from} ${row.to}`);
    const expected = dataRows('flows').map(
      (row) => `${row.layer} ${row.origin} ${row.destination} ${row.from} ${row.to}`,
    );
    expect([...keys].sort()).toEqual([...expected].sort());
    expect(everything.filter(({ kind }) => kind === 'leg')).toHaveLength(dataRows('routes').length);
  });

  it('holds each total under its own dates and never twice', () => {
    const totals = everything.filter(({ kind }) => kind === 'total');
    const keys = totals.map(({ layerId, from, to }) => `${layerId} ${from} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
    const left1995 = totals.find(
      ({ layerId, from }) => layerId === 'residence-departures' && from === '1995',
    );
    expect(left1995?.figure.value).toBe(16_033);
  });
});

describe('filterRows', () => {
  it('lets everything through without a filter', () => {
    expect(filterRows(everything, NO_FILTER)).toEqual(everything);
  });

  it('narrows by layer, by country at either end, and by status', () => {
    const count = (keep: (row: Record<string, string | undefined>) => boolean) =>
      dataRows('flows').filter(keep).length;
    const rowsOnly = (rows: typeof everything) => rows.filter(({ kind }) => kind === 'row');
    const byLayer = rowsOnly(filterRows(everything, { ...NO_FILTER, layer: 'deportations' }));
    expect(byLayer).toHaveLength(count((row) => row.layer === 'deportations'));
    const byCountry = rowsOnly(filterRows(everything, { ...NO_FILTER, country: 'KAZ' }));
    expect(byCountry).toHaveLength(count((row) => row.origin === 'KAZ' || row.destination === 'KAZ'));
    const byStatus = rowsOnly(filterRows(everything, { ...NO_FILTER, status: 'none' }));
    expect(byStatus).toHaveLength(count((row) => row.status === 'none'));
  });

  it('can leave nothing', () => {
    expect(filterRows(everything, { layer: 'emigrants', country: 'KAZ', status: 'none' })).toEqual([]);
  });
});

describe('choicesOf', () => {
  it('offers each layer, country and status of the rows once, and not Azerbaijan itself', () => {
    const { layers, countries, statuses } = choicesOf(atlas, everything);
    expect(layers).toEqual(LAYERS);
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries).not.toContain('AZE');
    expect(new Set(statuses)).toEqual(new Set(everything.map(rowStatus)));
  });
});

describe('unitsOf', () => {
  it('names each unit once and none for legs', () => {
    expect(new Set(unitsOf(everything))).toEqual(new Set(['persons', 'percent', 'rank']));
    expect(unitsOf(everything.filter(({ kind }) => kind === 'leg'))).toEqual([]);
  });
});
