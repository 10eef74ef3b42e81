// Three minutes of playback by the page's own clock; tests/long plays an hour.
import { test } from 'vitest';
import { expectFlatPlayback } from './fastPlayback.ts';

test('three minutes of playback leave heap and GPU buffers flat', { timeout: 120_000 }, () =>
  expectFlatPlayback(110, 185),
);
