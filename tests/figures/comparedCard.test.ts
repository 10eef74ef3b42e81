// A country's card of two years: each layer's figures side by side, as the cards of either year have them.
import { describe, expect, it } from 'vitest';
import { comparedCard } from '../../src/figures/comparedCard.ts';
import { countryCard } from '../../src/figures/countryCard.ts';
import { atlas } from './readAtlas.ts';

const YEARS = [1990, 1995, 2000, 2003, 2005, 2008, 2010, 2011];

describe('The card of two years', () => {
  it('has the figures of both cards in every layer, for every place and pair of years', () => {
    for (const { id } of atlas.places)
      for (const first of YEARS)
        for (const second of YEARS.filter((year) => year > first)) {
          const { rows, arrivals, departures } = comparedCard({
            atlas,
            sourceFilter: 'all',
            placeId: id,
            first,
            second,
          });
          const [before, after] = [first, second].map((year) => countryCard(atlas, 'all', id, year));
          expect(rows.map(({ compared }) => compared.first)).toEqual(before?.rows.map((row) => row.figure));
          expect(rows.map(({ compared }) => compared.second)).toEqual(after?.rows.map((row) => row.figure));
          expect([arrivals.first, departures.second]).toEqual([before?.arrivals, after?.departures]);
        }
  });

  it('computes a difference of what both years have, and none of what one lacks', () => {
    const russia = comparedCard({ atlas, sourceFilter: 'all', placeId: 'RUS', first: 1995, second: 2010 });
    expect(russia.departures.difference).toMatchObject({ value: 430 - 11312, computed: 'difference' });
    const gap = comparedCard({ atlas, sourceFilter: 'all', placeId: 'RUS', first: 1997, second: 2010 });
    expect(gap.departures).toMatchObject({ change: 'incomparable', hindrance: 'first' });
    expect(gap.departures.difference.value).toBeNull();
  });

  it('does not take one figure that stands for both years for a figure of each', () => {
    const { rows } = comparedCard({ atlas, sourceFilter: 'all', placeId: 'RUS', first: 2003, second: 2008 });
    const origins = rows.find(({ layerId }) => layerId === 'migrant-origins');
    expect(origins?.compared).toMatchObject({ change: 'incomparable', hindrance: 'one' });
  });

  it('has "other countries" on the card of Azerbaijan alone', () => {
    const layersOf = (id: string) =>
      comparedCard({ atlas, sourceFilter: 'all', placeId: id, first: 1995, second: 2010 }).remainders.map(
        ({ layerId }) => layerId,
      );
    expect(layersOf('AZE')).toContain('residence-departures');
    expect(layersOf('RUS')).toEqual([]);
  });

  it('says of a country that no balance is published for that there is none, and not that it is missing', () => {
    const { net } = comparedCard({ atlas, sourceFilter: 'all', placeId: 'AFG', first: 1995, second: 2010 });
    expect(net.first.state).toBe('not-applicable');
  });
});
