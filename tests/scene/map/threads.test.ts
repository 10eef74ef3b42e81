// Which groups of people at a date have a thread: one for each partner, of the largest, and none of next to nobody.
import { describe, expect, it } from 'vitest';
import { at } from '../../../src/lib/at.ts';
import { THREADS, threadsDrawn } from '../../../src/scene/map/threads.ts';

const drawn = (people: readonly number[], partners: readonly number[], widest = 99) =>
  threadsDrawn(
    people.map((_, arc) => arc),
    (arc) => at(people, arc),
    (arc) => at(partners, arc),
    widest,
  );

describe('Threads', () => {
  it('go to each partner once, to the largest of its groups, largest first', () => {
    expect(drawn([200, 900, 400], [1, 1, 2])).toEqual([1, 2]);
  });

  it('go to no group of less than a thousandth of the largest', () => {
    expect(drawn([328_000, 5, 328], [1, 2, 3])).toEqual([0, 2]);
    expect(drawn([0, 0], [1, 2])).toEqual([0, 1]);
  });

  it('are no more than there is room for', () => {
    const many = Array.from({ length: 40 }, (_, index) => 1000 - index);
    expect(drawn(many, [...many.keys()])).toHaveLength(THREADS);
    expect(drawn(many, [...many.keys()], 3)).toHaveLength(3);
  });
});
