// Stems over the years: where they stand, how tall they are, and how they are told apart.
import { describe, expect, test } from 'vitest';
import { type Stem, yearStems } from '../../../src/scene/chart/yearStems.ts';

const SPACE = { from: 2000, to: 2010, width: 108, foot: 50, top: 10, edge: 4 };
const stem = (change: Partial<Stem>): Stem => ({
  year: 2000,
  value: 100,
  side: 'middle',
  mark: 'disc',
  colour: 'arrivals',
  hollow: false,
  ...change,
});

describe('yearStems', () => {
  test('stand at their year and rise with the square root of their value', () => {
    const drawn = yearStems([stem({}), stem({ year: 2005, value: 25 })], [], SPACE);
    const lines = drawn.flatMap((shape) => (shape.type === 'group' ? shape.shapes.slice(0, 1) : []));
    expect(lines).toMatchObject([
      { x1: 4, x2: 4, y1: 50, y2: 10 },
      { x1: 54, x2: 54, y1: 50, y2: 30 },
    ]);
  });

  test('of the years on screen are strong and lined out, others faint', () => {
    const drawn = yearStems([stem({}), stem({ year: 2010 })], [2010], SPACE);
    expect(drawn.filter(({ type }) => type === 'line')).toHaveLength(2);
    expect(drawn.flatMap((shape) => (shape.type === 'group' ? [shape.opacity] : []))).toEqual([0.55, 1]);
  });

  test('end in an outline where the figure is of another source, in a square where the count is', () => {
    const heads = yearStems([stem({ hollow: true }), stem({ mark: 'square' })], [], SPACE).flatMap((shape) =>
      shape.type === 'group' ? shape.shapes.slice(1) : [],
    );
    expect(heads).toMatchObject([
      { type: 'circle', fill: 'paper', stroke: 'arrivals' },
      { type: 'rect', fill: 'arrivals' },
    ]);
  });
});
