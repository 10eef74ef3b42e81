// A drawing surface that is lost for good: the second painter takes the map over.
import { afterEach, expect, test } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { yearOf } from '../browser/controls.ts';
import { waitForMap } from '../browser/openAtlas.ts';
import { LAND, loseSurface } from './lostSurface.ts';
import { openWithWebGl } from './openWithWebGl.ts';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

test('a map that is lost for good is painted in SVG, and can be read, pressed and played', async () => {
  atlas = await openWithWebGl({ hash: 'year=1995', width: 1200, height: 760 });
  const { page } = atlas;
  await loseSurface(page, LAND, false);
  const svg = page.locator('svg.map-svg');
  await svg.waitFor({ state: 'attached', timeout: 20_000 });
  await waitForMap(page);
  await expect.poll(() => svg.locator('[data-arc]').count()).toBeGreaterThan(5);
  expect(await page.locator('canvas:not(.dots)').count()).toBe(0);

  const russia = page.locator('.map-label', { hasText: 'Russia' });
  await expect.poll(() => russia.count()).toBe(1);
  const arc = await svg.locator('g[data-arc="0"]').boundingBox();
  await page.mouse.move((arc?.x ?? 0) + (arc?.width ?? 0) / 2, (arc?.y ?? 0) + (arc?.height ?? 0) / 2);
  await page.locator('.arc-tip').waitFor();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => yearOf(page)).toBe('1996');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => yearOf(page), { timeout: 10_000 }).not.toBe('1996');
  await page.getByRole('button', { name: 'Pause' }).click();

  const first = page.locator('button.partner').first();
  await first.click();
  await page.getByRole('dialog').waitFor();
  expect(atlas.pageErrors).toEqual([]);
});

test('code of the map that does not arrive is told from a browser without WebGL, and comes when asked for again', async () => {
  const code = /\/map-[^/]*\.js$/;
  atlas = await openWithWebGl({
    width: 900,
    height: 700,
    before: async (page) => {
      await page.route(code, (route) => route.fulfill({ status: 500 }));
    },
  });
  const { page } = atlas;
  const trouble = page.getByRole('alert');
  expect(await trouble.textContent()).toContain('The code of the full map did not arrive.');
  expect(await trouble.textContent()).not.toContain('WebGL');
  await page.unroute(code);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(LAND).waitFor();
  await waitForMap(page);
  expect(await trouble.count()).toBe(0);
  expect(await page.locator('svg.map-svg').count()).toBe(0);

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
  expect(await page.locator('svg.map-svg').count()).toBe(1);
  expect(atlas.pageErrors).toEqual([]);
});
