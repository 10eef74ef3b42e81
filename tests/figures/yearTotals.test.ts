// The totals of a year: which table speaks, what the others say, and what is missing.
import { describe, expect, it } from 'vitest';
import { yearTotals } from '../../src/figures/yearTotals.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

/** The value of an indicator of a year straight from the table, in persons; null without a row. */
function cell(indicator: string, year: number): number | null {
  const row = dataRows('indicators').find(
    (each) => each.indicator === indicator && each.from === String(year),
  );
  if (!row || row.value === '' || row.value === undefined) return null;
  const value = Number(row.value);
  return row.unit === 'thousand-persons' ? Math.round(value * 1000) : value;
}

describe('yearTotals', () => {
  it('prefers persons of Tables 2 and 3, then thousands of Table 1, then the official series', () => {
    for (let year = 1990; year <= 2011; year++) {
      if (year === 2008) continue;
      const totals = yearTotals(atlas, 'all', year);
      expect(totals.arrivals.value).toBe(
        cell('residence-arrivals-total', year) ?? cell('arrivals', year) ?? cell('arrivals-official', year),
      );
      expect(totals.departures.value).toBe(
        cell('residence-departures-total', year) ??
          cell('departures', year) ??
          cell('departures-official', year),
      );
    }
  });

  it('has no figure in a year that only the second source covers when the report alone speaks', () => {
    const totals = yearTotals(atlas, 'report', 1993);
    expect([totals.arrivals.state, totals.arrivals.value]).toEqual(['absent', null]);
    expect([totals.net.state, totals.net.value]).toEqual(['absent', null]);
    expect(totals.net.lacking).toEqual(['arrivals', 'departures']);
  });

  it('never speaks with a second source when the report alone speaks', () => {
    for (let year = 1990; year <= 2011; year++) {
      const { arrivals, departures, net, alternatives } = yearTotals(atlas, 'report', year);
      const figures = [arrivals, departures, net, ...alternatives.map((each) => each.figure)];
      expect(figures.some((figure) => figure.secondSource)).toBe(false);
    }
  });

  it('shows the printed net of Table 1 beside the sides of Table 1', () => {
    const { net } = yearTotals(atlas, 'all', 1991);
    expect([net.value, net.computed, net.status]).toEqual([-40_100, null, 'reported']);
    expect(net.refs).toEqual([{ source: 'ssc', locator: 'Table 1, net migration, 1991' }]);
  });

  it('computes the net of the sides of Tables 2 and 3, labels it and cites both totals', () => {
    const { net } = yearTotals(atlas, 'all', 1995);
    expect([net.value, net.computed, net.status]).toEqual([6222 - 16_033, 'net', 'computed']);
    expect(net.refs.map((ref) => ref.locator)).toEqual(['Table 3, Total, 1995', 'Table 2, Total, 1995']);
  });

  it.each(['all', 'report'] as const)(
    'takes both sides of 2008 from Table 1, whose net Table 3 does not fit (%s)',
    (sourceFilter) => {
      const { arrivals, departures, net } = yearTotals(atlas, sourceFilter, 2008);
      expect([arrivals, departures, net].map(({ value }) => value)).toEqual([3600, 2500, 1100]);
      expect([arrivals, departures, net].map(({ refs }) => refs[0]?.locator)).toEqual([
        'Table 1, arrivals, 2008',
        'Table 1, departures, 2008',
        'Table 1, net migration, 2008',
      ]);
    },
  );

  it('carries the contradiction of the arrivals of 2008 and what the other table says', () => {
    const { arrivals, net, alternatives } = yearTotals(atlas, 'all', 2008);
    expect(arrivals.discrepancies).toContain('arrivals-2008');
    expect(net.discrepancies).toContain('arrivals-2008');
    const said = alternatives.map(({ side, figure }) => [side, figure.value, figure.refs[0]?.locator]);
    expect(said).toEqual([['arrivals', 3957, 'Table 3, Total, 2008']]);
  });

  it('calls no other figure different that rounding explains', () => {
    for (let year = 1990; year <= 2011; year++) {
      if (year !== 2008) expect(yearTotals(atlas, 'all', year).alternatives).toEqual([]);
    }
  });
});
