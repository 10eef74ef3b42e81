// The element at an index: what stands there, falsy or not, and an error that names index and length outside.
import { describe, expect, it } from 'vitest';
import { at } from '../../src/lib/at.ts';

describe('at', () => {
  it('gives what stands there, falsy or not', () => {
    expect(at(['a', '', 'c'], 1)).toBe('');
    expect(at([0, 1], 0)).toBe(0);
    expect(at([null, 'b'], 0)).toBeNull();
    expect(at(Float32Array.of(1.5, Number.NaN), 1)).toBeNaN();
    expect(at('Baku', 3)).toBe('u');
  });

  it.each([-1, 2, 0.5, Number.NaN])('names the index %s and the length where nothing stands', (index) => {
    expect(() => at(['a', 'b'], index)).toThrow(new RangeError(`index ${index} of a list of 2`));
  });

  it('refuses every index of an empty list', () => {
    expect(() => at(new Int32Array(0), 0)).toThrow(new RangeError('index 0 of a list of 0'));
  });
});
