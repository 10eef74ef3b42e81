// Memoising by identity: computed once, told apart, and bounded.
import { describe, expect, it } from 'vitest';
import { memoByFields, memoByIdentity } from '../../src/lib/memo.ts';

function counted<Arguments extends readonly unknown[]>(): {
  readonly calls: Arguments[];
  readonly record: (...args: Arguments) => { readonly args: Arguments };
} {
  const calls: Arguments[] = [];
  return {
    calls,
    record: (...args) => {
      calls.push(args);
      return { args };
    },
  };
}

describe('memoByIdentity', () => {
  it('computes once for the same objects and primitives', () => {
    const { calls, record } = counted<[object, number, readonly string[]]>();
    const memo = memoByIdentity(record);
    const atlas = {};
    const layers = ['a'];
    expect(memo(atlas, 2010, layers)).toBe(memo(atlas, 2010, layers));
    expect(calls).toHaveLength(1);
  });

  it('tells equal objects apart by identity', () => {
    const memo = memoByIdentity((value: { readonly a: number }) => ({ value }));
    expect(memo({ a: 1 })).not.toBe(memo({ a: 1 }));
  });

  it('tells a number from its text, null from undefined, and an order from another', () => {
    const memo = memoByIdentity((...args: readonly (string | number | null | undefined)[]) => [...args]);
    expect(memo(1, '1')).toEqual([1, '1']);
    expect(memo('1', 1)).toEqual(['1', 1]);
    expect(memo(null)).toEqual([null]);
    expect(memo(undefined)).toEqual([undefined]);
    expect(memo()).toEqual([]);
  });

  it('keeps undefined results and NaN arguments', () => {
    const { calls, record } = counted<[number]>();
    const memo = memoByIdentity((value: number) => {
      record(value);
      return undefined;
    });
    memo(Number.NaN);
    memo(Number.NaN);
    expect(calls).toHaveLength(1);
  });

  it('does not keep an error', () => {
    let fails = true;
    const memo = memoByIdentity((value: number) => {
      if (fails) throw new Error('not yet');
      return value;
    });
    expect(() => memo(1)).toThrow('not yet');
    fails = false;
    expect(memo(1)).toBe(1);
  });

  it('takes functions as keys by identity', () => {
    const memo = memoByIdentity((make: () => number) => ({ made: make() }));
    const one = () => 1;
    expect(memo(one)).toBe(memo(one));
    expect(memo(one)).not.toBe(memo(() => 1));
  });

  it('forgets the primitive that was longest unused once there are more than 256', () => {
    const { calls, record } = counted<[number]>();
    const memo = memoByIdentity(record);
    for (let i = 0; i < 256; i++) memo(i);
    memo(0);
    memo(256);
    expect(calls).toHaveLength(257);
    memo(0);
    expect(calls).toHaveLength(257);
    memo(1);
    expect(calls).toHaveLength(258);
  });
});

describe('memoByFields', () => {
  it('computes once for the same values, in whatever order their names are written', () => {
    const places = ['AZE'];
    let computed = 0;
    const count = memoByFields(
      { places: true, year: true },
      (asked: { readonly places: readonly string[]; readonly year: number }) => {
        computed += 1;
        return `${asked.places.length} ${asked.year}`;
      },
    );
    expect(count({ places, year: 1995 })).toBe('1 1995');
    expect(count({ year: 1995, places })).toBe('1 1995');
    expect(computed).toBe(1);
    expect(count({ places, year: 1996 })).toBe('1 1996');
    expect(count({ places: ['AZE'], year: 1995 })).toBe('1 1995');
    expect(computed).toBe(3);
  });
});
