// Numbers and how early each came: as a Map would say it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberTable } from '../../src/lib/numberTable.ts';

describe('A table of numbers', () => {
  it('gives each number the place at which it came first, however large and many they are', () => {
    const key = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 ** 50 }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const table = new NumberTable();
        const first = [...new Set(keys)];
        expect(keys.map((each) => table.positionOf(each))).toEqual(keys.map((each) => first.indexOf(each)));
        expect(table.size).toBe(first.length);
      }),
    );
    const table = new NumberTable();
    for (let each = 0; each < 20_000; each++) table.positionOf(each * 65_536);
    expect([table.size, table.positionOf(19_999 * 65_536), table.positionOf(7)]).toEqual([
      20_000, 19_999, 20_000,
    ]);
  });
});
