// Years are made one at a time, when the page is idle, and a new list takes the place of the old one.
import { describe, expect, it } from 'vitest';
import { createYearsAhead } from '../../../src/app/map/yearsAhead.ts';

/** Resolves with the years made once `count` of them are. */
function made(count: number) {
  const years: number[] = [];
  let finish = (_: readonly number[]): void => {};
  const all = new Promise<readonly number[]>((resolve) => {
    finish = resolve;
  });
  const ahead = createYearsAhead((year) => {
    years.push(year);
    if (years.length === count) finish(years);
  });
  return { ahead, years, all };
}

describe('Years ahead', () => {
  it('are made in the order of the list, none of them at once', async () => {
    const { ahead, years, all } = made(3);
    ahead([2008, 2010, 2006]);
    expect(years).toEqual([]);
    expect(await all).toEqual([2008, 2010, 2006]);
  });

  it('that a new list leaves out are not made', async () => {
    const { ahead, all } = made(2);
    ahead([1990, 1991, 1992]);
    ahead([2003, 2006]);
    expect(await all).toEqual([2003, 2006]);
  });
});
