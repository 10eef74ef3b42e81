// The one thing worth knowing about a year is derived from its figures and cites them.
import { describe, expect, it } from 'vitest';
import { worthKnowing } from '../../src/figures/worthKnowing.ts';
import { atlas } from './readAtlas.ts';

const withoutParts = { ...atlas, rules: [] };

describe('worthKnowing', () => {
  it('notices in 2008 that the balance turned', () => {
    const found = worthKnowing(atlas, 'all', 2008);
    if (found?.kind !== 'balance-turned') throw new Error(`found ${found?.kind}`);
    expect([found.previousYear, found.previous.value, found.net.value]).toEqual([2007, -1100, 1100]);
    expect(found.net.discrepancies).toContain('arrivals-2008');
  });

  it('notices in 1992 that departures fell to less than half', () => {
    const found = worthKnowing(atlas, 'all', 1992);
    if (found?.kind !== 'half-of-previous') throw new Error(`found ${found?.kind}`);
    expect([found.side, found.previousYear]).toEqual(['departures', 1991]);
    expect([found.figure.value, found.previous.value]).toEqual([49_900, 106_400]);
  });

  it('names the country with the largest figure and its share of the printed total', () => {
    const found = worthKnowing(atlas, 'all', 2000);
    if (found?.kind !== 'largest-partner') throw new Error(`found ${found?.kind}`);
    expect([found.placeId, found.layerId, found.figure.value]).toEqual(['RUS', 'residence-departures', 8393]);
    expect(found.share.value).toBe(Number(((100 * 8393) / 9947).toFixed(1)));
  });

  it('names only a country with more than half, which the words call the most', () => {
    for (const sourceFilter of ['all', 'report'] as const) {
      for (let year = 1990; year <= 2011; year++) {
        const found = worthKnowing(atlas, sourceFilter, year);
        if (found?.kind === 'largest-partner') expect(found.share.value, String(year)).toBeGreaterThan(50);
      }
    }
  });

  it('falls back to an event, then to which side was larger', () => {
    const event = worthKnowing(atlas, 'all', 1998);
    expect(event?.kind === 'event' && event.event.id).toBe('citizenship-law');
    expect(worthKnowing(withoutParts, 'all', 1997)?.kind).toBe('more-left');
    expect(worthKnowing(withoutParts, 'all', 1990)?.kind).toBe('more-left');
  });

  it('knows nothing of a year without figures and events', () => {
    expect(worthKnowing(atlas, 'report', 1999)).toBe(null);
  });

  it('cites a source for everything it says', () => {
    for (const sourceFilter of ['all', 'report'] as const) {
      for (let year = 1990; year <= 2011; year++) {
        const found = worthKnowing(atlas, sourceFilter, year);
        if (!found) continue;
        expect(found.refs.length).toBeGreaterThan(0);
        const known = found.refs.every((ref) => atlas.sources.some((source) => source.id === ref.source));
        expect(known).toBe(true);
      }
    }
  });
});
