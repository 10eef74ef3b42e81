// Azerbaijani year endings, against the endings as they are spoken.
import { describe, expect, it } from 'vitest';
import { azOrdinal } from '../../../src/text/az/ordinal.ts';

describe('azOrdinal', () => {
  it.each([
    '1990-cı',
    '1991-ci',
    '1992-ci',
    '1993-cü',
    '1994-cü',
    '1995-ci',
    '1996-cı',
    '1997-ci',
    '1998-ci',
    '1999-cu',
    '2000-ci',
    '2003-cü',
    '2006-cı',
    '2009-cu',
    '2010-cu',
    '2011-ci',
  ])('writes %s', (expected) => {
    expect(azOrdinal(expected.slice(0, 4))).toBe(expected);
  });

  it('writes the places of a short order', () => {
    expect(['1', '3', '10', '100'].map(azOrdinal)).toEqual(['1-ci', '3-cü', '10-cu', '100-cü']);
  });
});
