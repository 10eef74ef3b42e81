// A monkey does ten thousand random things, most of them where SVG paints the map, by a new seed each run.
import { test } from 'vitest';
import { letMonkeyPlay } from '../browser/monkey.ts';
import { seedOfRun } from '../browser/seeds.ts';

test.each([
  { what: 'without WebGL', webGl: false, actions: 8500 },
  { what: 'with WebGL, whose contexts are lost on the way', webGl: true, actions: 1500 },
])('a monkey $what does $actions things and breaks nothing', ({ webGl, actions }) =>
  letMonkeyPlay({ webGl, actions, seed: seedOfRun() }),
);
