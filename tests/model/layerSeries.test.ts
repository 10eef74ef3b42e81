// Pairs stand once, slices are in order of time, and a hundred thousand rows come out as a plain filter finds them.
import { describe, expect, it } from 'vitest';
import { layerSeries, speakingSources } from '../../src/model/layerSeries.ts';
import { dataRows, listedLayers, REPORT_SOURCES } from '../data/dataRows.ts';
import { atlas } from './readAtlas.ts';
import { type TinyFlow, tinyAtlas } from './tinyAtlas.ts';

const flow = (from: string, to: string, value: number, source = 'office'): TinyFlow => {
  return { origin: 'AZE', destination: 'TUR', from, to, value, source };
};

describe('layerSeries', () => {
  it('gives one series for each layer in the order of layers.csv', () => {
    const ids = layerSeries(atlas, 'all').map((series) => series.layer.id);
    expect(ids).toEqual(listedLayers().map((row) => row.id));
  });

  it('lets every pair of a layer stand once', () => {
    for (const series of layerSeries(atlas, 'all')) {
      const own = dataRows('flows').filter((row) => row.layer === series.layer.id);
      const pairs = new Set(own.map((row) => `${row.origin}>${row.destination}`));
      expect(series.pairCount).toBe(pairs.size);
      const found = [...series.origin].map((origin, pair) => {
        return `${atlas.places[origin]?.id}>${atlas.places[series.destination[pair] ?? -1]?.id}`;
      });
      expect(new Set(found)).toEqual(pairs);
    }
  });

  it('sorts the slices of each layer by time and gives each date once', () => {
    for (const { layer, slices } of layerSeries(atlas, 'all')) {
      const own = dataRows('flows').filter((row) => row.layer === layer.id);
      const dates = [...new Set(own.map((row) => `${row.from}/${row.to}`))].sort();
      expect(slices.map((slice) => `${slice.from}/${slice.to}`)).toEqual(dates);
    }
  });

  it('puts parts of a year before the whole year', () => {
    const tiny = tinyAtlas({ flows: [flow('2010', '2010', 9), flow('2010-01', '2010-06', 4)] });
    const [series] = layerSeries(tiny, 'all');
    expect(series?.slices.map((slice) => slice.from)).toEqual(['2010-01', '2010']);
    expect(series?.slices.map((slice) => slice.partial)).toEqual([true, false]);
  });

  it('drops every row of a second source when the report alone speaks', () => {
    const allowed = speakingSources(atlas, 'report');
    const kept = layerSeries(atlas, 'report').flatMap(({ slices }) =>
      slices.flatMap((slice) => [...slice.row].filter((row) => row >= 0)),
    );
    const expected = dataRows('flows').flatMap((row, index) =>
      REPORT_SOURCES.has(row.source ?? '') ? [index] : [],
    );
    expect(kept.sort((a, b) => a - b)).toEqual(expected);
    expect(kept.every((row) => allowed.has(atlas.sources[atlas.flows.source[row] ?? -1]?.id ?? ''))).toBe(
      true,
    );
  });

  it('keeps a pair out of a slice whose source is silent, and the slice itself when nothing else is in it', () => {
    const tiny = tinyAtlas({ flows: [flow('2009', '2009', 5, 'press'), flow('2011', '2011', 7)] });
    expect(layerSeries(tiny, 'all')[0]?.slices.map((slice) => slice.from)).toEqual(['2009', '2011']);
    expect(layerSeries(tiny, 'report')[0]?.slices.map((slice) => slice.from)).toEqual(['2011']);
  });

  it('lets all sources of an atlas speak that is not made from the report', () => {
    const sources = ['office', 'press'].map((id) => {
      return {
        id,
        title: '',
        author: '',
        publisher: '',
        year: '',
        url: '',
        cites: [],
        note: '',
        licence: '',
      };
    });
    const tiny = tinyAtlas({ flows: [], others: { sources } });
    expect([...speakingSources(tiny, 'report')]).toEqual(['office', 'press']);
  });

  it('finds the same rows in 100,000 as a plain filter', () => {
    // 250 origins x 20 destinations x 20 years; the order is shuffled by a step that shares no factor with it.
    const count = 100_000;
    const flows = Array.from({ length: count }, (_, index): TinyFlow => {
      const at = (index * 70_001) % count;
      const year = String(1990 + (at % 20));
      const pair = Math.floor(at / 20);
      return {
        origin: `O${pair % 250}`,
        destination: `D${Math.floor(pair / 250)}`,
        from: year,
        to: year,
        value: at,
        source: at % 7 === 0 ? 'press' : 'office',
      };
    });
    const large = tinyAtlas({ flows });
    const [series] = layerSeries(large, 'report');
    if (!series) throw new Error('no series');
    for (const year of ['1990', '1999', '2009']) {
      const slice = series.slices.find((each) => each.from === year);
      const found = [...(slice?.row ?? [])].filter((row) => row >= 0).sort((a, b) => a - b);
      const expected = flows.flatMap((each, row) =>
        each.from === year && each.source === 'office' ? [row] : [],
      );
      expect(found).toEqual(expected);
    }
    const wrong = series.slices.flatMap((slice) =>
      [...slice.row].filter((row, pair) => row >= 0 && large.flows.origin[row] !== series.origin[pair]),
    );
    expect(wrong).toEqual([]);
  });
});
