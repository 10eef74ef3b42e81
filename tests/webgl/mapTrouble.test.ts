// Why the map is not whole: code that does not arrive is told from a fault of ours, and neither from a browser without WebGL.
import { expect, test } from 'vitest';
import { waitForMap } from '../browser/openAtlas.ts';
import { LAND } from './lostSurface.ts';
import { openWithWebGl } from './openWithWebGl.ts';

test('code of the map that does not arrive is told from a browser without WebGL, and comes when asked for again', async () => {
  const code = /\/map-[^/]*\.js$/;
  const atlas = await openWithWebGl({
    width: 900,
    height: 700,
    waitForMap: false,
    before: async (page) => {
      await page.route(code, (route) => route.fulfill({ status: 500 }));
    },
  });
  const { page } = atlas;
  const trouble = page.getByRole('alert');
  await trouble.waitFor();
  expect(await trouble.textContent()).toContain('The code of the full map did not arrive.');
  expect(await trouble.textContent()).not.toContain('WebGL');
  await page.unroute(code);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(LAND).waitFor();
  await waitForMap(page);
  expect(await trouble.count()).toBe(0);
  expect(await page.locator('#map svg:has([data-arc])').count()).toBe(0);

  // A fault in the painter: said as ours, never as the browser's.
  await page.evaluate(() => {
    WebGL2RenderingContext.prototype.drawArraysInstanced = () => {
      throw new TypeError('a fault made by the test');
    };
  });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => trouble.allTextContents(), { timeout: 20_000 }).not.toEqual([]);
  expect(await trouble.textContent()).toContain('because of an error in the atlas');
  expect(await trouble.textContent()).toContain('a fault made by the test');
  await waitForMap(page);
  expect(await page.locator('#map svg:has([data-arc])').count()).toBe(1);
  expect(atlas.pageErrors).toEqual([]);
});
