// What each source gave: counts agree with the tables, row by row.
import { describe, expect, it } from 'vitest';
import { sourcesShown } from '../../src/figures/sources.ts';
import { sourcesGiven } from '../../src/figures/sourcesGiven.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const given = sourcesGiven(atlas);

describe('sourcesGiven', () => {
  it('lists every source once, in the order of sources.csv', () => {
    expect(given.map((each) => each.source.id)).toEqual(dataRows('sources').map((row) => row.id));
  });

  it('counts the rows of every table', () => {
    for (const each of given) {
      const count = (table: string) => dataRows(table).filter((row) => row.source === each.source.id).length;
      expect([each.flows, each.legs, each.indicatorRows, each.events]).toEqual([
        count('flows'),
        count('routes'),
        count('indicators'),
        count('events'),
      ]);
      expect(each.rows).toBe(each.flows + each.legs + each.indicatorRows + each.events);
    }
  });

  it('names the layers and indicators it gave, and the sources it cites', () => {
    for (const each of given) {
      const of = (table: string, column: string) =>
        dataRows(table).flatMap((row) => (row.source === each.source.id ? [row[column] ?? ''] : []));
      expect(new Set(each.layers)).toEqual(new Set([...of('flows', 'layer'), ...of('routes', 'layer')]));
      expect(new Set(each.indicators)).toEqual(new Set(of('indicators', 'indicator')));
      const row = dataRows('sources').find((source) => source.id === each.source.id);
      expect(each.cites.map((cited) => cited.id).join(';')).toBe(row?.cites);
    }
  });

  it('knows the eight sources that the report does not use', () => {
    const second = given.filter((each) => each.secondSource).map((each) => each.source.id);
    expect(second).toEqual([
      'ssc-agora',
      'ssc-press-2007',
      'mia-press-2009',
      'mia-press-2010',
      'mia-press-2011',
      'un-flows-2015',
      'destatis-12711-0008',
      'unhcr-population',
      'wb-bilateral-2010',
    ]);
  });
});

describe('sourcesShown', () => {
  const shown = (year: number, layers: readonly string[], sourceFilter: 'all' | 'report' = 'all') =>
    sourcesShown(atlas, { ...DEFAULT_VIEW, year, layers, sourceFilter: sourceFilter }).map(({ id }) => id);

  it('names whoever gave the rows of the year, not whoever gives the layer its name', () => {
    expect(shown(2010, ['deportations'])).toEqual(['mia-press-2010']);
    expect(shown(2011, ['deportations'])).toEqual(['mia']);
    expect(shown(2006, ['displacement'])).toEqual(['aliyev-2006']);
  });

  it('names whoever gave the totals where those who come and go are shown, and nowhere else', () => {
    expect(shown(2010, ['deportations', 'residence-departures'])).toContain('ssc');
    expect(shown(1990, ['residence-arrivals'])).toEqual(['ssc']);
  });

  it('names every source of routes, and that of a layer without figures yet', () => {
    expect(shown(2010, ['transit-routes'])).toEqual(['icmpd-2005-yearbook', 'report', 'icmpd-2005-overview']);
    expect(shown(1996, ['border-violations'])).toEqual(['report']);
    expect(shown(2011, ['deportations'], 'report')).toEqual(['mia']);
  });
});
