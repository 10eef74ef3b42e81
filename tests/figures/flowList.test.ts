// The list says for every measure what flows.csv prints, added up the naive way, and narrows by size and rank.
import { describe, expect, it } from 'vitest';
import { flowList } from '../../src/figures/flowList.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const YEARS = [1995, 2000, 2003, 2006, 2008, 2010];
const PARTNERS = ['RUS', 'UKR', 'GEO', 'USA', 'KAZ', 'DEU', 'TUR', 'IRN'];
const list = (change: Partial<ViewState>) => flowList(atlas, { ...DEFAULT_VIEW, ...change });

/** The printed number, or null for a dash. */
function printed(layer: 'arrivals' | 'departures', partner: string, year: number): number | null {
  const [origin, destination] = layer === 'arrivals' ? [partner, 'AZE'] : ['AZE', partner];
  const row = dataRows('flows').find(
    (each) =>
      each.layer === `residence-${layer}` &&
      each.origin === origin &&
      each.destination === destination &&
      each.from === String(year),
  );
  return row?.value === '' || row === undefined ? null : Number(row.value);
}

describe.each(YEARS)('flowList in %i', (year) => {
  it('ranks partners by arrivals and departures together', () => {
    const sums = PARTNERS.map((partner) => ({
      partner,
      sum: (printed('arrivals', partner, year) ?? 0) + (printed('departures', partner, year) ?? 0),
    })).sort((a, b) => b.sum - a.sum || (a.partner < b.partner ? -1 : 1));
    expect(list({ year }).partners.map(({ placeId, persons }) => [placeId, persons])).toEqual(
      sums.map(({ partner, sum }) => [partner, sum]),
    );
  });

  it('gives a net where both sides are printed, and none where either is a dash', () => {
    for (const { placeId, flows } of list({ year, flow: 'net' }).partners) {
      const [came, left] = [printed('arrivals', placeId, year), printed('departures', placeId, year)];
      const net = came === null || left === null ? null : came - left;
      expect([placeId, flows.length, flows[0]?.figure.value]).toEqual([placeId, 1, net]);
    }
  });

  it('says the change since 1995 side by side', () => {
    if (year === 1995) return;
    for (const { placeId, flows } of list({ year, compare: 1995 }).partners) {
      const sides = flows.map(({ layerId, figure }) => [layerId, figure.value]);
      const change = (side: 'arrivals' | 'departures') => {
        const [first, second] = [printed(side, placeId, 1995), printed(side, placeId, year)];
        return first === null || second === null ? null : second - first;
      };
      expect(sides).toEqual([
        ['residence-arrivals', change('arrivals')],
        ['residence-departures', change('departures')],
      ]);
    }
  });
});

describe('the limits', () => {
  it('leave flows of at least so many people and count them', () => {
    const { partners, counts } = list({ year: 2010, least: 100 });
    const all = PARTNERS.flatMap((partner) =>
      (['arrivals', 'departures'] as const).map((side) => printed(side, partner, 2010)),
    ).filter((value) => value !== null);
    expect(counts).toEqual({ shown: all.filter((value) => value >= 100).length, of: all.length });
    expect(partners.flatMap(({ flows }) => flows).every(({ persons }) => (persons ?? 0) >= 100)).toBe(true);
  });

  it('leave the largest partners', () => {
    const all = list({ year: 2010 }).partners.map(({ placeId }) => placeId);
    expect(list({ year: 2010, top: 3 }).partners.map(({ placeId }) => placeId)).toEqual(all.slice(0, 3));
  });

  it('can leave nothing, and still know how many flows there are', () => {
    const { partners, counts } = list({ year: 2010, least: 100_000 });
    expect([partners.length, counts.shown]).toEqual([0, 0]);
    expect(counts.of).toBeGreaterThan(10);
  });
});
