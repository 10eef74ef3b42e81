// What a layer holds in a year: figures, outlines of earlier ones, nothing yet, or no yearly figure at all.
import { describe, expect, it } from 'vitest';
import { dataYears, layerCoverage } from '../../src/figures/coverage.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';
import { tinyAtlas } from './tinyAtlas.ts';

const TABLE_YEARS = [1995, 2000, 2003, 2006, 2008, 2010];

describe('coverage', () => {
  it('has residence figures in the six years of Tables 2 and 3 and in no other', () => {
    expect(dataYears(atlas, 'report', ['residence-departures', 'residence-arrivals'])).toEqual(TABLE_YEARS);
  });

  it('names the last figures before a gap and the next after it', () => {
    const coverage = layerCoverage(atlas, 'all', 'residence-departures', 1997);
    expect(coverage.kind).toBe('earlier');
    if (coverage.kind !== 'earlier') return;
    expect([coverage.slice.fromYear, coverage.after?.fromYear]).toEqual([1995, 2000]);
  });

  it('is ahead before the first figure, and after the last one has nothing next', () => {
    const before = layerCoverage(atlas, 'all', 'residence-departures', 1990);
    expect(before.kind === 'ahead' && before.after.fromYear).toBe(1995);
    const after = layerCoverage(atlas, 'all', 'residence-departures', 2011);
    expect(after.kind === 'earlier' && after.after).toBe(null);
  });

  it('covers every year of a period', () => {
    expect(dataYears(atlas, 'all', ['migrant-origins'])).toEqual([
      2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009,
    ]);
  });

  it('has deportations of 2009 and 2010 only while second sources speak', () => {
    expect(dataYears(atlas, 'all', ['deportations'])).toEqual([2009, 2010, 2011]);
    expect(dataYears(atlas, 'report', ['deportations'])).toEqual([2011]);
  });

  it('is timeless for routes and corridors in every year', () => {
    for (const year of [1990, 2005, 2011]) {
      expect(layerCoverage(atlas, 'all', 'transit-routes', year)).toEqual({ kind: 'timeless', year: 2005 });
      expect(layerCoverage(atlas, 'all', 'trafficking', year)).toEqual({ kind: 'timeless', year: 2011 });
    }
  });

  it('is empty for a layer that nobody knows', () => {
    expect(layerCoverage(atlas, 'all', 'none-such', 2000)).toEqual({ kind: 'empty' });
  });

  it('agrees with the dates in flows.csv for every layer and year', () => {
    for (const { id } of atlas.layers) {
      if (layerCoverage(atlas, 'all', id, 2000).kind === 'timeless') continue;
      for (let year = 1990; year <= 2011; year++) {
        const covered = dataRows('flows').some(
          (row) =>
            row.layer === id && Number(row.from?.slice(0, 4)) <= year && year <= Number(row.to?.slice(0, 4)),
        );
        expect(layerCoverage(atlas, 'all', id, year).kind === 'figures').toBe(covered);
      }
    }
  });

  it('takes the whole year where part of it stands beside it, and the period that ended last before a gap', () => {
    const pair = { origin: 'AZE', destination: 'TUR', value: 1 };
    const tiny = tinyAtlas({
      flows: [
        { ...pair, from: '2010', to: '2010' },
        { ...pair, from: '2010-01', to: '2010-06' },
        { ...pair, from: '1995', to: '2003' },
        { ...pair, from: '1996', to: '1996' },
      ],
    });
    const whole = layerCoverage(tiny, 'all', 'people', 2010);
    expect(whole.kind === 'figures' && whole.slice.from).toBe('2010');
    const gap = layerCoverage(tiny, 'all', 'people', 2005);
    expect(gap.kind === 'earlier' && gap.slice.toYear).toBe(2003);
  });
});
