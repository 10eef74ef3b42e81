// Which mark an arrow key leads to.
import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../src/ui/base/useRoving.ts';

/** Two lines of three, and one alone below the second of them. */
const MARKS = [
  { x: 10, y: 10 },
  { x: 50, y: 10 },
  { x: 90, y: 10 },
  { x: 10, y: 50 },
  { x: 50, y: 52 },
  { x: 90, y: 50 },
  { x: 52, y: 90 },
];

describe('The next mark', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 6, 6],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['Home', 4, 0],
    ['End', 1, 6],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 4, 6],
    ['ArrowUp', 6, 4],
    ['ArrowUp', 2, 2],
    ['a', 1, -1],
  ])('for %s from %i is %i', (key, from, to) => {
    expect(nextMark(key, MARKS, from)).toBe(to);
  });
});
