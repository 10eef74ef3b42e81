// A monkey does four hundred random things by a seed that changes every day; tests/long does ten thousand.
import { test } from 'vitest';
import { letMonkeyPlay } from './monkey.ts';
import { seedOfDay } from './seeds.ts';

test('a monkey does four hundred things and breaks nothing', { timeout: 120_000, retry: 0 }, () =>
  letMonkeyPlay({ webGl: false, actions: 400, seed: seedOfDay() }),
);
