// Partners of a year, largest first, for the shown layers in persons and the direction of the view.
import { describe, expect, it } from 'vitest';
import { rankedPartners } from '../../src/figures/partners.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

/** Sums of the value column by partner, straight from the table, for layers and a year. */
function sums(layers: readonly string[], year: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of dataRows('flows')) {
    if (!layers.includes(row.layer ?? '') || row.from?.slice(0, 4) !== year || row.value === '') continue;
    const partner = (row.origin === 'AZE' ? row.destination : row.origin) ?? '';
    found.set(partner, (found.get(partner) ?? 0) + Number(row.value));
  }
  return found;
}

describe('rankedPartners', () => {
  it('ranks by both directions together, as the table adds up', () => {
    for (const year of [1995, 2000, 2003, 2006, 2008, 2010]) {
      const { partners } = rankedPartners(atlas, { ...DEFAULT_VIEW, year });
      const expected = sums(DEFAULT_VIEW.layers, String(year));
      expect(new Map(partners.map((each) => [each.placeId, each.total]))).toEqual(expected);
      const totals = partners.map((each) => each.total ?? -1);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
    }
  });

  it('counts one direction alone where the view shows one', () => {
    for (const [flow, layer] of [
      ['in', 'residence-arrivals'],
      ['out', 'residence-departures'],
    ] as const) {
      const { partners } = rankedPartners(atlas, { ...DEFAULT_VIEW, year: 2010, flow });
      const known = partners.filter((each) => each.total !== null);
      expect(new Map(known.map((each) => [each.placeId, each.total]))).toEqual(sums([layer], '2010'));
    }
  });

  it('ranks by the size of the net in the net view, and gives none where a side has no figure', () => {
    const { partners, counts } = rankedPartners(atlas, { ...DEFAULT_VIEW, flow: 'net', year: 2008 });
    expect(partners.slice(0, 3).map((each) => [each.placeId, each.net.value])).toEqual([
      ['GEO', 403 - 13],
      ['TUR', 267 - 7],
      ['RUS', 2204 - 2028],
    ]);
    const iran = partners.find((each) => each.placeId === 'IRN');
    expect([iran?.total, iran?.net.lacking]).toEqual([null, ['departures']]);
    expect(counts).toEqual({ shown: 7, of: 8 });
  });

  it('has nobody in a year without figures', () => {
    expect(rankedPartners(atlas, { ...DEFAULT_VIEW, year: 1997 }).partners).toEqual([]);
  });

  it('never adds shares or ranks to persons', () => {
    const layers = [
      'work-permits',
      'migrant-origins',
      'emigrants',
      'immigrants',
      'trafficking',
      'transit-routes',
    ];
    for (const year of [2005, 2010, 2011]) {
      expect(rankedPartners(atlas, { ...DEFAULT_VIEW, layers, year }).counts.of).toBe(0);
    }
  });

  it('lists nobody who is counted at a date among those who moved in the year', () => {
    const { partners } = rankedPartners(atlas, { ...DEFAULT_VIEW, layers: ['displacement'], year: 2006 });
    expect(partners).toEqual([]);
  });

  it('gives the same value again for the same view', () => {
    expect(rankedPartners(atlas, DEFAULT_VIEW)).toBe(rankedPartners(atlas, { ...DEFAULT_VIEW }));
  });
});
