// The order of ids and dates: by code unit, the same on every machine, and 0 for the same text.
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/lib/compareText.ts';

describe('compareText', () => {
  it('puts ids and dates in order', () => {
    const texts = ['TUR', '2010-06', 'AZE', '2010', '2009-12', '2010-01'];
    expect(texts.toSorted(compareText)).toEqual(['2009-12', '2010', '2010-01', '2010-06', 'AZE', 'TUR']);
  });

  it('says 0 of the same text, and the opposite the other way round', () => {
    expect(compareText('2010', '2010')).toBe(0);
    expect(compareText('2010', '2011')).toBe(-1);
    expect(compareText('2011', '2010')).toBe(1);
  });
});
