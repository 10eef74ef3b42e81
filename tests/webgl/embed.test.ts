// The embedded atlas by WebGL: the map that takes the wheel leaves it to the page around it.
import { expect, test } from 'vitest';
import { hashOf } from '../browser/controls.ts';
import { openWithWebGl } from './openWithWebGl.ts';

test('An embedded map leaves the bare wheel to the page around it and says how to zoom', async () => {
  const { page, context } = await openWithWebGl({ hash: 'year=2008&embed=1', width: 900, height: 560 });
  await page.mouse.move(450, 150);
  await page.mouse.wheel(0, -400);
  await page.getByText('Use Ctrl + scroll to zoom the map').waitFor({ state: 'attached' });
  await expect.poll(() => hashOf(page)).toBe('year=2008&embed=1');
  await context.close();
});
