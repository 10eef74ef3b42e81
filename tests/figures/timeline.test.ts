// The timeline: every year with its totals or a gap, strips of what the layers cover, events in order.
import { describe, expect, it } from 'vitest';
import { coverageStrips, timelineEvents, timelineYears } from '../../src/figures/timeline.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const ALL_LAYERS = atlas.layers.map((layer) => layer.id);

describe('timelineYears', () => {
  it('has every year from 1990 to 2011 with figures while second sources speak', () => {
    const years = timelineYears(atlas, 'all');
    expect(years.map((each) => each.year)).toEqual(Array.from({ length: 22 }, (_, index) => 1990 + index));
    expect(years.every((each) => each.arrivals.value !== null && each.departures.value !== null)).toBe(true);
  });

  it('tells the second source apart', () => {
    const second = timelineYears(atlas, 'all').filter((each) => each.arrivals.secondSource);
    expect(second.map((each) => each.year)).toEqual([1992, 1993, 1994, 1998, 1999, 2001, 2004, 2005, 2011]);
  });

  it('leaves gaps where the report alone speaks', () => {
    const gaps = timelineYears(atlas, 'report').filter((each) => each.departures.state === 'absent');
    expect(gaps.map((each) => each.year)).toEqual([1992, 1993, 1994, 1998, 1999, 2001, 2004, 2005, 2011]);
  });
});

describe('coverageStrips', () => {
  it('gives one strip for each shown layer in the order of layers.csv', () => {
    const strips = coverageStrips(atlas, { ...DEFAULT_VIEW, layers: ALL_LAYERS });
    expect(strips.map((strip) => strip.layerId)).toEqual(ALL_LAYERS);
    expect(coverageStrips(atlas, { ...DEFAULT_VIEW, layers: [] })).toEqual([]);
  });

  it('spans exactly the dates of the rows', () => {
    for (const { layerId, spans } of coverageStrips(atlas, { ...DEFAULT_VIEW, layers: ALL_LAYERS })) {
      const rows = [...dataRows('flows'), ...dataRows('routes')].filter((row) => row.layer === layerId);
      const dates = new Set(rows.map((row) => `${row.from?.slice(0, 4)}-${row.to?.slice(0, 4)}`));
      expect(new Set(spans.map((span) => `${span.fromYear}-${span.toYear}`))).toEqual(dates);
    }
  });

  it('marks parts of a year, second sources and what has no yearly figure', () => {
    const layers = ['deportations', 'transit-routes'];
    const [removals, transit] = coverageStrips(atlas, { ...DEFAULT_VIEW, layers });
    expect(removals?.spans.map((span) => [span.fromYear, span.partial, span.secondSource])).toEqual([
      [2009, false, true],
      [2010, true, true],
      [2011, false, false],
    ]);
    expect(transit?.spans.map((span) => [span.fromYear, span.kind])).toEqual([[2005, 'timeless']]);
  });
});

describe('timelineEvents', () => {
  it('gives every event once, in order of time, with its years', () => {
    const events = timelineEvents(atlas);
    const rows = dataRows('events');
    expect(events.map((event) => event.id).sort()).toEqual(rows.map((row) => row.id).sort());
    const dates = events.map((event) => event.date);
    expect(dates).toEqual([...dates].sort());
    const programme = events.find((event) => event.date === '2006/2008');
    expect([programme?.year, programme?.toYear]).toEqual([2006, 2008]);
  });
});
