// A monkey does five hundred random things by a seed that changes every day; tests/long does ten thousand.
import { test } from 'vitest';
import { letMonkeyPlay } from './monkey.ts';
import { seedOfDay } from './seeds.ts';

test('a monkey does five hundred things and breaks nothing', { timeout: 120_000, retry: 0 }, () =>
  letMonkeyPlay({ webGl: false, actions: 500, seed: seedOfDay() }),
);
