// "Other countries" is the total less the listed, computed and labelled; a layer's total is the printed one.
import { describe, expect, it } from 'vitest';
import { layerTotal, remainder } from '../../src/figures/remainder.ts';
import { dataRows, sumOf } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';
import { tinyAtlas, tinyIndicator } from './tinyAtlas.ts';

const YEARS = ['1995', '2000', '2003', '2006', '2008', '2010'];

describe('remainder', () => {
  it('counts those who left in 1995 for countries that Table 2 does not list', () => {
    const figure = remainder(atlas, 'all', 'residence-departures', 1995);
    expect(figure.value).toBe(16_033 - (74 + 178 + 3 + 204 + 11_312 + 3 + 860 + 570));
    expect([figure.status, figure.computed]).toEqual(['computed', 'remainder']);
    expect(figure.refs[0]).toEqual({ source: 'ssc', locator: 'Table 2, Total, 1995' });
    expect(figure.refs).toHaveLength(9);
  });

  it('is total less listed in every year of Tables 2 and 3', () => {
    for (const layer of ['residence-departures', 'residence-arrivals']) {
      for (const year of YEARS) {
        const listed = dataRows('flows').filter((row) => row.layer === layer && row.from === year);
        const total = dataRows('indicators').find(
          (row) => row.indicator === `${layer}-total` && row.from === year,
        );
        const figure = remainder(atlas, 'all', layer, Number(year));
        expect(figure.value).toBe(Number(total?.value) - sumOf(listed));
      }
    }
  });

  it('counts the 100 deported in 2011 of no listed country and carries the contradiction', () => {
    const figure = remainder(atlas, 'all', 'deportations', 2011);
    expect(figure.value).toBe(100);
    expect(figure.discrepancies).toContain('deportations-2011-sum');
  });

  it('is missing where the listed exceed the total, and says that the total does not hold', () => {
    const figure = remainder(atlas, 'all', 'deportations', 2010);
    expect([figure.state, figure.value, figure.lacking]).toEqual(['absent', null, ['total']]);
    expect(figure.discrepancies).toContain('deportations-2010-sum');
  });

  it('is no number where one of the listed is not available, nor is their sum', () => {
    const tiny = tinyAtlas({
      flows: [
        { origin: 'GEO', destination: 'AZE', from: '2000', to: '2000', value: 30 },
        { origin: 'TUR', destination: 'AZE', from: '2000', to: '2000', value: null, status: 'missing' },
      ],
      others: { indicators: [tinyIndicator('people-total', '2000', '2000', 50)] },
    });
    const rest = remainder(tiny, 'all', 'people', 2000);
    expect([rest.state, rest.value, rest.lacking]).toEqual(['absent', null, ['listed']]);
    expect(layerTotal(tiny, 'all', 'people', 2000).value).toBe(50);
    const without = { ...tiny, indicators: [] };
    expect(layerTotal(without, 'all', 'people', 2000)).toMatchObject({ state: 'absent', value: null });
  });

  it('is the printed figure where the source prints one', () => {
    const figure = remainder(atlas, 'all', 'migrant-origins', 2005);
    expect([figure.value, figure.unit, figure.computed]).toEqual([12, 'percent', null]);
  });

  it('is missing in a year without figures and not applicable without a total', () => {
    expect(remainder(atlas, 'all', 'residence-departures', 1997).state).toBe('absent');
    expect(remainder(atlas, 'all', 'border-violations', 2009).state).toBe('not-applicable');
    expect(remainder(atlas, 'all', 'emigrants', 2010).state).toBe('not-applicable');
    expect(remainder(atlas, 'all', 'trafficking', 2011).state).toBe('not-applicable');
  });
});

describe('layerTotal', () => {
  it('is the printed total where there is one', () => {
    const figure = layerTotal(atlas, 'all', 'deportations', 2011);
    expect([figure.value, figure.computed]).toEqual([3023, null]);
  });

  it('is the computed sum where the source prints none', () => {
    const figure = layerTotal(atlas, 'all', 'border-violations', 2009);
    expect([figure.value, figure.computed]).toEqual([680 + 373 + 166 + 144 + 128, 'sum']);
    expect(figure.refs).toHaveLength(5);
  });

  it('never adds up shares or ranks', () => {
    expect(layerTotal(atlas, 'all', 'work-permits', 2011).state).toBe('not-applicable');
    expect(layerTotal(atlas, 'all', 'emigrants', 2010).state).toBe('not-applicable');
  });

  it('is missing in a gap', () => {
    expect(layerTotal(atlas, 'all', 'residence-arrivals', 1998).state).toBe('absent');
    expect(layerTotal(atlas, 'report', 'deportations', 2009).state).toBe('absent');
  });
});
