// An hour of playback by the page's own clock.
import { test } from 'vitest';
import { expectFlatPlayback } from '../webgl/fastPlayback.ts';

test('an hour of playback leaves heap and GPU buffers flat', () => expectFlatPlayback(1200, 3600));
