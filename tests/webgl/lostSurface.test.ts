// Surfaces lost ten times come back ten times; tests/long loses them a hundred times.
import { test } from 'vitest';
import { expectSurfacesBack } from './lostSurface.ts';

test('the picture comes back equal ten times, and the view with it', { timeout: 120_000 }, () =>
  expectSurfacesBack(10),
);
