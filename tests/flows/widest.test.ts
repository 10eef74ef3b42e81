// The widest flows: the figure that so many are not smaller than is that of the sorted list.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minOfWidest } from '../../src/flows/widest.ts';

it('The least of the widest is found in any order, and is nothing where there are not so many', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 30 }),
      (values, budget) => {
        const sorted = values.toSorted((a, b) => b - a);
        const expected = values.length <= budget ? 0 : sorted[budget - 1];
        expect(minOfWidest(Float64Array.from(values), budget)).toBe(expected);
      },
    ),
  );
});
