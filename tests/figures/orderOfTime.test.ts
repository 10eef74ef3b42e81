// The order of time: slices of a layer, points of a national series and events, however the tables list them.
import { describe, expect, it } from 'vitest';
import { nationalSections } from '../../src/figures/national.ts';
import { timelineEvents } from '../../src/figures/timeline.ts';
import { selectLayer } from '../../src/flows/select.ts';
import { tinyAtlas, tinyIndicator } from './tinyAtlas.ts';

describe('The order of time', () => {
  const dates = [
    ['2010-07', '2010-12'],
    ['2010', '2010'],
    ['2010-01', '2010-06'],
    ['2010-01', '2010-03'],
    ['2009', '2010'],
    ['2009', '2009'],
    ['2010-02', '2010-05'],
  ] as const;
  const sorted = [
    '2009/2009',
    '2009/2010',
    '2010-01/2010-03',
    '2010-01/2010-06',
    '2010-02/2010-05',
    '2010-07/2010-12',
    '2010/2010',
  ];
  const printed = (list: readonly { readonly from: string; readonly to: string }[]) =>
    list.map(({ from, to }) => `${from}/${to}`);

  it.each([
    ['as they come', dates],
    ['the other way round', dates.toReversed()],
  ])('puts parts of a year before the whole, by start, then by end: %s', (_, given) => {
    const flows = given.map(([from, to]) => ({ origin: 'AZE', destination: 'TUR', from, to, value: 1 }));
    expect(printed(selectLayer(tinyAtlas({ flows }), 'all', 'people', 'every')?.periods ?? [])).toEqual(
      sorted,
    );
  });

  it('puts the points of a national series by start, then by end', () => {
    const indicators = dates.map(([from, to]) => tinyIndicator('own-count', from, to, 1));
    const [section] = nationalSections(tinyAtlas({ flows: [], others: { indicators } }), 'all');
    expect(section?.id).toBe('other');
    expect(printed(section?.series[0]?.points ?? [])).toEqual(
      dates
        .map(([from, to]) => `${from}/${to}`)
        .sort((a, b) => a.replace('/', ' ').localeCompare(b.replace('/', ' '), 'en')),
    );
  });

  it('puts events by date, and those of one date as they come', () => {
    const event = (id: string, date: string) => ({
      id,
      date,
      precision: 'year' as const,
      source: 'report',
      locator: '',
    });
    const events = [event('c', '2008'), event('b', '2006/2008'), event('d', '2008'), event('a', '1998-09')];
    const found = timelineEvents(tinyAtlas({ flows: [], others: { events } }));
    expect(found.map(({ id, year, toYear }) => [id, year, toYear])).toEqual([
      ['a', 1998, 1998],
      ['b', 2006, 2008],
      ['c', 2008, 2008],
      ['d', 2008, 2008],
    ]);
  });
});
