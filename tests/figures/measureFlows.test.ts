// The flows of a year: bands that add up to the totals, dashes apart, other countries computed.
import { describe, expect, it } from 'vitest';
import { flowYears, yearFlows } from '../../src/figures/measureFlows.ts';
import { MEASURES } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

describe('The flows of a year', () => {
  it.each([1995, 2000, 2003, 2006, 2008, 2010])('of %i add up to the totals of Tables 2 and 3', (year) => {
    const { bands } = yearFlows(atlas, 'all', 'movement', year);
    for (const [inward, side] of [
      [true, 'arrivals'],
      [false, 'departures'],
    ] as const) {
      const total = dataRows('indicators').find(
        (row) => row.indicator === `residence-${side}-total` && row.from === String(year),
      );
      const own = bands.filter((band) => band.inward === inward);
      expect(own.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)).toBe(Number(total?.value));
      expect(own.at(-1)?.placeId).toBeNull();
      expect(own.at(-1)?.figure.computed).toBe('remainder');
    }
  });

  it('keep dashes of the source apart', () => {
    const { none, bands } = yearFlows(atlas, 'all', 'movement', 2008);
    expect(none.map(({ placeId, inward }) => [placeId, inward])).toEqual([['IRN', false]]);
    expect(bands.some(({ placeId, inward }) => placeId === 'IRN' && !inward)).toBe(false);
  });

  it('are there only in years with figures by country', () => {
    expect(flowYears(atlas, 'report', 'movement')).toEqual([1995, 2000, 2003, 2006, 2008, 2010]);
    expect(flowYears(atlas, 'report', 'deportations')).toEqual([2011]);
    expect(yearFlows(atlas, 'all', 'movement', 1997).bands).toEqual([]);
  });

  it('are not there for measures without a direction by country', () => {
    const withFlows = MEASURES.filter((measure) => flowYears(atlas, 'all', measure).length > 0);
    expect(withFlows).toEqual(['movement', 'arrivals', 'departures', 'net', 'deportations']);
  });
});
