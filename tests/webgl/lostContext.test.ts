// A lost drawing surface comes back: the same picture, the same view, no error; one lost for good leaves its map to SVG.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arcsDrawn } from '../browser/arcsDrawn.ts';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { arcTip, button, list, nameOnMap, visit, yearOf } from '../browser/controls.ts';
import { waitForMap } from '../browser/openAtlas.ts';
import { dose } from '../dose.ts';
import {
  ARCS,
  CLIP,
  difference,
  expectSurfacesBack,
  LAND,
  LOSING,
  loseSurface,
  pictureOf,
  TOLERANCE,
  troublesButLoss,
} from './lostSurface.ts';
import { openWithWebGl, SMALL } from './openWithWebGl.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openWithWebGl(LOSING);
  page = atlas.page;
});
afterAll(() => atlas.context.close());

test(
  'ten surfaces lost in a row come back with an equal picture, and the view with it (tests/long: two hundred)',
  async () => {
    await expectSurfacesBack(atlas, dose(5, 50));
    expect(troublesButLoss(atlas)).toEqual([]);
  },
  dose(60_000, 600_000),
);

test('a map whose surfaces came back still draws another year', async () => {
  const before = await pictureOf(page, CLIP);
  await page.keyboard.press('ArrowRight');
  await waitForMap(page);
  await expect
    .poll(async () => difference(before, await pictureOf(page, CLIP)), { timeout: 5000, interval: 100 })
    .toBeGreaterThan(TOLERANCE);
  expect(troublesButLoss(atlas)).toEqual([]);
});

test('a map that is lost for good is painted in SVG, and can be read, pressed and played', async () => {
  await page.setViewportSize(SMALL);
  await visit(page, 'year=1995');
  await loseSurface(page, LAND, false);
  const svg = page.locator('#map svg:has([data-arc])');
  await svg.waitFor({ state: 'attached', timeout: 20_000 });
  await waitForMap(page);
  await expect.poll(() => svg.locator('[data-arc]').count()).toBeGreaterThan(5);
  expect(await page.locator(`${LAND}, ${ARCS}`).count()).toBe(0);

  const russia = nameOnMap(page, 'Russia');
  await expect.poll(() => russia.count()).toBe(1);
  const [arc] = await arcsDrawn(page);
  await page.mouse.move(arc?.x ?? 0, arc?.y ?? 0);
  await arcTip(page).waitFor();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => yearOf(page)).toBe('1996');
  await button(page, 'Play').click();
  await expect.poll(() => yearOf(page), { timeout: 10_000 }).not.toBe('1996');
  await button(page, 'Pause').click();

  await list(page).getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('dialog').waitFor();
  expect(atlas.pageErrors).toEqual([]);
});
