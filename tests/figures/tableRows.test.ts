// The table holds every row behind the view, the other countries and totals beside them, and nothing of other years.
import { describe, expect, it } from 'vitest';
import { type TableRow, tableRows } from '../../src/figures/tableRows.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const rowsOf = (change: Partial<ViewState>) => tableRows(atlas, { ...DEFAULT_VIEW, ...change });

describe('tableRows', () => {
  it('holds exactly the rows of the shown layers in the year', () => {
    const listed = rowsOf({ year: 2008 }).filter((row) => row.kind === 'row');
    const expected = dataRows('flows').filter(
      (row) => row.layer?.startsWith('residence-') && row.from === '2008',
    );
    const names = listed.map(
      (row) => `${row.layerId} ${row.origin} ${row.destination} ${row.figure.value ?? ''}`,
    );
    expect(names).toEqual(
      expected.map((row) => `${row.layer} ${row.origin} ${row.destination} ${row.value}`),
    );
  });

  it('shows the other countries and the total without a place', () => {
    const others = rowsOf({ year: 1995, layers: ['residence-departures'] }).filter(
      (row) => row.kind !== 'row',
    );
    expect(others.map((row) => [row.kind, row.origin, row.destination, row.figure.value])).toEqual([
      ['other', 'AZE', null, 2829],
      ['total', 'AZE', null, 16_033],
    ]);
    expect(others[0]?.figure.status).toBe('computed');
  });

  it('holds the totals alone in a gap, as the gate on the map does', () => {
    const rows = rowsOf({ year: 1997 });
    expect(rows.map(({ kind, origin, destination }) => [kind, origin, destination])).toEqual([
      ['total', 'AZE', null],
      ['total', null, 'AZE'],
    ]);
    expect(rowsOf({ year: 1997, flow: 'in' })).toHaveLength(1);
  });

  it('narrows to the direction of the view', () => {
    const inward = rowsOf({ flow: 'in' });
    expect(inward.length).toBeGreaterThan(0);
    expect(inward.every((row) => row.destination === 'AZE')).toBe(true);
    expect(rowsOf({ flow: 'out' }).every((row) => row.origin === 'AZE')).toBe(true);
  });

  it('keeps rows whose direction the source does not state in either direction', () => {
    for (const flow of ['in', 'out'] as const) {
      const rows = rowsOf({ flow, layers: ['border-violations'], year: 2009 });
      expect(rows.filter((row) => row.kind === 'row')).toHaveLength(5);
    }
  });

  it('narrows to the country in focus and leaves out what is not its own', () => {
    const rows = rowsOf({ year: 2010, focus: 'KAZ' });
    expect(rows.map((row) => [row.layerId, row.figure.value])).toEqual([
      ['residence-departures', 260],
      ['residence-arrivals', 177],
    ]);
    expect(rowsOf({ focus: 'AZE' })).toEqual(rowsOf({}));
  });

  it('adds the year compared with, each row under its own year', () => {
    const rows = rowsOf({ year: 2010, compare: 1995, layers: ['residence-arrivals'] });
    expect(rows.filter((row) => row.kind === 'row').map((row) => row.year)).toEqual([
      ...Array(8).fill(2010),
      ...Array(8).fill(1995),
    ]);
  });

  it('lists a period that covers both years once', () => {
    const rows = rowsOf({ year: 2003, compare: 2006, layers: ['migrant-origins'] });
    expect(rows).toEqual(rowsOf({ year: 2003, layers: ['migrant-origins'] }));
    expect(rows).toHaveLength(6);
  });

  it('counts no figure twice, whatever two years are compared', () => {
    const layers = atlas.layers.map(({ id }) => id);
    const keyOf = ({ kind, layerId, origin, destination, from, to, leg }: TableRow) =>
      [kind, layerId, origin, destination, from, to, leg?.route, leg?.leg].join('|');
    const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
    const twice = years.flatMap((year) =>
      years.flatMap((compare) => {
        const keys = rowsOf({ year, compare, layers }).map(keyOf);
        const again = keys.filter((key, index) => keys.indexOf(key) !== index);
        return again.map((key) => `${year} and ${compare}: ${key}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('lists every leg of a shown route once, with its source and without a number', () => {
    const rows = rowsOf({ layers: ['transit-routes', 'trafficking'], compare: 1995 });
    expect(rows).toHaveLength(dataRows('routes').length);
    rows.forEach((row, index) => {
      expect([row.kind, row.figure.state, row.figure.value]).toEqual(['leg', 'not-applicable', null]);
      expect(row.figure.refs[0]?.locator).toBe(dataRows('routes')[index]?.locator);
    });
  });
});
