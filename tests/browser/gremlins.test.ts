// Gremlins do three hundred things by a seed that changes every day.
import { test } from 'vitest';
import { letGremlinsPlay } from './gremlins.ts';
import { seedOfDay } from './seeds.ts';

test('gremlins do three hundred things and make no error', { timeout: 120_000, retry: 0 }, () =>
  letGremlinsPlay(300, seedOfDay(), { width: 640, height: 480 }),
);
