// What the atlas computes is labelled so, carries the sources of its parts and never takes a gap for zero.
import { describe, expect, it } from 'vitest';
import { differenceFigure } from '../../src/figures/comparedFigure.ts';
import { netFigure, shareFigure, sumFigure } from '../../src/figures/computedFigure.ts';
import { absentFigure, indicatorFigure } from '../../src/figures/figure.ts';
import { findIndicator } from '../../src/figures/indicatorRows.ts';
import { pairFigure } from '../../src/figures/pairFigure.ts';
import { atlas } from './readAtlas.ts';

const left = (id: string, year: number) =>
  pairFigure(atlas, 'all', { layerId: 'residence-departures', originId: 'AZE', destinationId: id, year });
const came = (id: string, year: number) =>
  pairFigure(atlas, 'all', { layerId: 'residence-arrivals', originId: id, destinationId: 'AZE', year });
const missing = findIndicator(atlas, 'all', 'remittances-out', 2010);
const NOT_AVAILABLE = missing ? indicatorFigure(atlas, missing) : absentFigure('usd-million');

describe('netFigure', () => {
  it('subtracts and cites both sides', () => {
    const net = netFigure(came('RUS', 2008), left('RUS', 2008));
    expect([net.value, net.status, net.computed]).toEqual([2204 - 2028, 'computed', 'net']);
    expect(net.refs).toEqual([
      { source: 'ssc', locator: 'Table 3, Russian Federation, 2008' },
      { source: 'ssc', locator: 'Table 2, Russian Federation, 2008' },
    ]);
  });

  it('is missing, and names the side, where the source prints a dash', () => {
    const net = netFigure(came('DEU', 1995), left('DEU', 1995));
    expect([net.state, net.value, net.lacking]).toEqual(['absent', null, ['arrivals']]);
  });

  it('is no number where a side is not available', () => {
    const net = netFigure(came('RUS', 2008), NOT_AVAILABLE);
    expect([net.state, net.value, net.lacking]).toEqual(['absent', null, ['departures']]);
  });

  it('names both sides where neither has a figure', () => {
    const net = netFigure(came('DEU', 1997), left('DEU', 1997));
    expect([net.state, net.value, net.lacking]).toEqual(['absent', null, ['arrivals', 'departures']]);
  });
});

describe('shareFigure', () => {
  it('is a percentage to a tenth with the sources of part and whole', () => {
    const share = shareFigure(
      left('RUS', 1995),
      sumFigure([left('RUS', 1995), left('UKR', 1995)], 'persons'),
    );
    expect(share.value).toBe(Number(((100 * 11_312) / (11_312 + 860)).toFixed(1)));
    expect([share.unit, share.computed, share.roundedTo]).toEqual(['percent', 'share', 0.1]);
    expect(share.refs).toHaveLength(2);
  });

  it('is missing without a whole, and for parts of another unit', () => {
    expect(shareFigure(left('RUS', 1995), absentFigure('persons')).lacking).toEqual(['total']);
    const permits = pairFigure(atlas, 'all', {
      layerId: 'work-permits',
      originId: 'TUR',
      destinationId: 'AZE',
      year: 2011,
    });
    expect(shareFigure(permits, left('RUS', 1995)).value).toBe(null);
  });
});

describe('sumFigure', () => {
  it('adds values only and is missing where there is none', () => {
    expect(sumFigure([came('DEU', 1995), came('RUS', 1995)], 'persons').value).toBe(2968);
    expect(sumFigure([came('DEU', 1995), came('USA', 1995)], 'persons').state).toBe('absent');
  });

  it('is not the sum of the rest where a part is not available, and says so', () => {
    const known = { ...left('RUS', 1995), unit: 'usd-million' as const };
    const sum = sumFigure([known, NOT_AVAILABLE], 'usd-million');
    expect([sum.state, sum.value, sum.lacking]).toEqual(['absent', null, ['listed']]);
    expect(sum.rows).toContain('indicators:remittances-out|2010|2010');
  });

  it('leaves out what is counted in another unit', () => {
    const permits = pairFigure(atlas, 'all', {
      layerId: 'work-permits',
      originId: 'TUR',
      destinationId: 'AZE',
      year: 2011,
    });
    expect(sumFigure([permits, left('RUS', 2010)], 'persons').value).toBe(430);
  });
});

describe('differenceFigure', () => {
  it('takes the first year from the second and spans both', () => {
    const difference = differenceFigure(left('RUS', 1995), left('RUS', 2010));
    expect([difference.value, difference.from, difference.to]).toEqual([430 - 11_312, '1995', '2010']);
    expect(difference.computed).toBe('difference');
  });

  it('says which year has no figure', () => {
    expect(differenceFigure(left('RUS', 1997), left('RUS', 2010)).lacking).toEqual(['first']);
    expect(differenceFigure(left('RUS', 1995), left('IRN', 2010)).lacking).toEqual(['second']);
  });
});

describe('What is lacking', () => {
  it('is the listed country of a share where it has no figure', () => {
    const share = shareFigure(absentFigure('persons'), left('RUS', 2008));
    expect([share.state, share.value, share.lacking]).toEqual(['absent', null, ['listed']]);
  });
});
