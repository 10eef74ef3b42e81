// Freezing all the way down.
import { expect, it } from 'vitest';
import { deepFreeze } from '../../src/lib/deepFreeze.ts';

it('freezes nested objects and arrays and returns the same value', () => {
  const value = { list: [{ a: 1 }], nothing: null, text: 'x' };
  expect(deepFreeze(value)).toBe(value);
  expect(Object.isFrozen(value)).toBe(true);
  expect(Object.isFrozen(value.list)).toBe(true);
  expect(Object.isFrozen(value.list[0])).toBe(true);
});

it('freezes what lies inside an object that was frozen on the surface', () => {
  const value = Object.freeze({ inner: { a: 1 } });
  deepFreeze(value);
  expect(Object.isFrozen(value.inner)).toBe(true);
});

it('leaves typed arrays as they are and ends on cycles', () => {
  const value: { column: Float32Array; self?: unknown } = { column: new Float32Array(2) };
  value.self = value;
  deepFreeze(value);
  value.column[0] = 1;
  expect(value.column[0]).toBe(1);
});
