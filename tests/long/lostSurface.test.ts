// Surfaces lost a hundred times come back a hundred times.
import { expect, test } from 'vitest';
import { expectSurfacesBack, LOSING, troublesButLoss } from '../webgl/lostSurface.ts';
import { openWithWebGl } from '../webgl/openWithWebGl.ts';

test('the picture comes back equal a hundred times, and the view with it', async () => {
  const atlas = await openWithWebGl(LOSING);
  await expectSurfacesBack(atlas, 100);
  expect(troublesButLoss(atlas)).toEqual([]);
});
