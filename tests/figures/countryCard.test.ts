// The card of a country: its layers, balance, share, rank, years with gaps, routes; Azerbaijan's own card.
import { describe, expect, it } from 'vitest';
import { countryCard } from '../../src/figures/countryCard.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

describe('countryCard', () => {
  it('has a row for every layer and direction in which the country occurs', () => {
    for (const { id } of atlas.places) {
      if (id === 'AZE') continue;
      const expected = new Set(
        dataRows('flows')
          .filter((row) => row.origin === id || row.destination === id)
          .map((row) => {
            const unstated = row.layer === 'border-violations';
            return `${row.layer} ${unstated ? 'unstated' : row.destination === id ? 'to' : 'from'}`;
          }),
      );
      const rows = countryCard(atlas, 'all', id, 2010).rows.map((row) => `${row.layerId} ${row.direction}`);
      expect(new Set(rows)).toEqual(expected);
      expect(rows).toHaveLength(expected.size);
    }
  });

  it('gives arrivals, departures and a computed net with both sources', () => {
    const { arrivals, departures, net } = countryCard(atlas, 'all', 'RUS', 2008);
    expect([arrivals.value, departures.value, net.value]).toEqual([2204, 2028, 176]);
    expect([net.status, net.refs.length]).toEqual(['computed', 2]);
  });

  it('says which side the net lacks where the source prints a dash', () => {
    const { arrivals, net } = countryCard(atlas, 'all', 'USA', 2003);
    expect([arrivals.state, net.state, net.lacking]).toEqual(['none', 'absent', ['arrivals']]);
  });

  it('does not apply the balance to a country that Tables 2 and 3 never list', () => {
    const { arrivals, departures, net } = countryCard(atlas, 'all', 'PAK', 2010);
    expect([arrivals.state, departures.state]).toEqual(['not-applicable', 'not-applicable']);
    expect([net.value, net.lacking]).toEqual([null, ['arrivals', 'departures']]);
  });

  it('gives share of the total and rank among the listed', () => {
    const row = countryCard(atlas, 'all', 'RUS', 1995).rows.find(
      (each) => each.layerId === 'residence-departures',
    );
    expect(row?.shareOfTotal?.value).toBe(Number(((100 * 11_312) / 16_033).toFixed(1)));
    expect(row?.shareOfTotal?.computed).toBe('share');
    expect(row?.rank).toEqual({ rank: 1, of: 8 });
  });

  it('leaves countries with a dash out of the ranking', () => {
    const rank = (id: string) =>
      countryCard(atlas, 'all', id, 1995).rows.find((each) => each.layerId === 'residence-arrivals')?.rank;
    expect(rank('TUR')).toEqual({ rank: 6, of: 6 });
    expect(rank('DEU')).toBe(null);
  });

  it('takes the place in a ranked list from the list', () => {
    const rows = countryCard(atlas, 'all', 'ISR', 2010).rows.filter((each) => each.layerId === 'emigrants');
    expect(rows.map((row) => [row.direction, row.rank, row.shareOfTotal])).toEqual([
      ['to', { rank: 5, of: 10 }, null],
    ]);
  });

  it('has a point for every year, and a gap where there is no figure', () => {
    const { series } = countryCard(atlas, 'all', 'KAZ', 2010);
    const arrivals = series.find((each) => each.layerId === 'residence-arrivals');
    expect(arrivals?.points.map((point) => point.year)).toEqual(
      Array.from({ length: 22 }, (_, index) => 1990 + index),
    );
    const known = arrivals?.points.filter((point) => point.figure.value !== null);
    expect(known?.map((point) => [point.year, point.figure.value])).toEqual([
      [1995, 341],
      [2000, 150],
      [2003, 96],
      [2006, 94],
      [2008, 196],
      [2010, 177],
    ]);
    expect(arrivals?.points.find((point) => point.year === 1996)?.figure.state).toBe('absent');
  });

  it('groups the legs that touch the country by route and shows each route whole', () => {
    const [route] = countryCard(atlas, 'all', 'JPN', 2010).routes;
    expect(route?.legs.map((leg) => `${leg.origin}-${leg.destination}`)).toEqual([
      'IRN-AZE',
      'AZE-CHN',
      'CHN-JPN',
    ]);
    expect(route?.touching.map((leg) => leg.leg)).toEqual([3]);
    for (const { id } of atlas.places) {
      const expected = dataRows('routes').filter((row) => row.origin === id || row.destination === id);
      const touching = countryCard(atlas, 'all', id, 2010).routes.flatMap((each) => each.touching);
      expect(touching).toHaveLength(expected.length);
    }
  });

  it('shows on its own card the totals of the year and the other countries', () => {
    const card = countryCard(atlas, 'all', 'AZE', 1995);
    expect([card.arrivals.value, card.departures.value]).toEqual([6222, 16_033]);
    expect(card.remainders.map(({ layerId, figure }) => [layerId, figure.value])).toEqual([
      ['residence-departures', 16_033 - 13_204],
      ['residence-arrivals', 6222 - 4672],
    ]);
    const rows = card.rows.map((row) => `${row.layerId} ${row.direction}`);
    expect(rows).toContain('residence-departures from');
    expect(rows).toContain('residence-arrivals to');
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('drops second sources where the report alone speaks', () => {
    const row = (sourceFilter: 'all' | 'report') =>
      countryCard(atlas, sourceFilter, 'CHN', 2009).rows.find((each) => each.layerId === 'deportations');
    expect([row('all')?.figure.value, row('all')?.figure.secondSource]).toEqual([80, true]);
    expect([row('report')?.figure.state, row('report')?.coverage.kind]).toEqual(['absent', 'ahead']);
  });

  it('has empty lists for a place that no table names', () => {
    const card = countryCard(atlas, 'all', 'FJI', 2010);
    expect([card.rows, card.series, card.routes, card.remainders]).toEqual([[], [], [], []]);
  });
});
