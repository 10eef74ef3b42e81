// Columns on the graphics card: the same array is one buffer, and all of them together keep to so many bytes.

import { expect, it } from 'vitest';
import { createColumnBuffers } from '../../../src/paint/gl/columnBuffers.ts';

/** A card that remembers what it holds. */
function card(maxBytes?: number) {
  const held = new Set<Float32Array>();
  const create = (data: Float32Array) => {
    held.add(data);
    return { byteLength: data.byteLength, destroy: () => void held.delete(data) };
  };
  return { held, columns: createColumnBuffers(create, maxBytes) };
}

const column = (floats: number) => new Float32Array(floats);

it('keeps one buffer for an array, and drops the one longest unused where they are too many bytes', () => {
  const { held, columns } = card(3 * 40);
  const [first, second, third, fourth] = [column(10), column(10), column(10), column(10)];
  const buffer = columns.bufferOf(first);
  for (const each of [second, third]) columns.bufferOf(each);
  expect(columns.bufferOf(first)).toBe(buffer);
  columns.bufferOf(fourth);
  expect([held.has(first), held.has(second), held.has(third), held.has(fourth)]).toEqual([
    ...[true, false, true, true],
  ]);
  expect(columns.bytes()).toBe(120);
});

it('keeps the two columns of a change of year, however large they are', () => {
  const { held, columns } = card(100);
  const [before, after, next] = [column(1_000), column(1_000), column(1_000)];
  columns.bufferOf(before);
  columns.bufferOf(after);
  expect(held.size).toBe(2);
  columns.bufferOf(after);
  columns.bufferOf(next);
  expect([...held]).toEqual([after, next]);
  columns.destroy();
  expect([held.size, columns.bytes()]).toEqual([0, 0]);
});

it('of 33,000 arcs holds at most 16 MB, whatever the number of years', () => {
  const { columns } = card();
  for (let year = 0; year < 200; year++) columns.bufferOf(column(33_000 * 4));
  expect(columns.bytes()).toBeLessThanOrEqual(16_000_000);
  expect(columns.bytes()).toBeGreaterThan(15_000_000);
});

it('gives an empty column a buffer too', () => {
  const { columns } = card();
  expect(columns.bufferOf(column(0)).byteLength).toBe(16);
});
