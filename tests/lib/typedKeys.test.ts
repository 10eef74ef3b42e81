// Objects by their keys.
import { describe, expect, test } from 'vitest';
import { byKey, isWhole, keysOf, pick } from '../../src/lib/typedKeys.ts';

describe('byKey', () => {
  test('makes one value for each key, and leaves them as they are', () => {
    const lengths = byKey(['az', 'eng'], (key) => key.length);
    expect(lengths).toEqual({ az: 2, eng: 3 });
    expect(Object.isFrozen(lengths)).toBe(true);
  });
});

describe('keysOf', () => {
  test('names own keys alone', () => {
    expect(keysOf(Object.assign(Object.create({ inherited: 1 }), { own: 2 }))).toEqual(['own']);
  });
});

describe('isWhole', () => {
  test('is true once every key is there, whatever its value', () => {
    const made: { a?: number; b?: undefined } = { a: 1 };
    expect(isWhole<{ a: number; b: undefined }>(made, ['a', 'b'])).toBe(false);
    expect(isWhole<{ a: number; b: undefined }>({ a: 1, b: undefined }, ['a', 'b'])).toBe(true);
  });
});

describe('pick', () => {
  test('leaves the other fields behind, and the object as it was', () => {
    const whole = { a: 1, b: 'two', c: null };
    expect(pick(whole, ['c', 'a'])).toEqual({ a: 1, c: null });
    expect(whole).toEqual({ a: 1, b: 'two', c: null });
  });
});
