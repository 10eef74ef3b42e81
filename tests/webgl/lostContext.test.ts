// A lost drawing surface comes back: the same picture, the same view, no error; one lost for good leaves its map to SVG.
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { button, hashOf, visit, yearOf } from '../browser/controls.ts';
import { waitForMap } from '../browser/openAtlas.ts';
import { dose } from '../dose.ts';
import {
  ARCS,
  difference,
  expectSurfacesBack,
  finerShapes,
  LAND,
  LOSING,
  loseSurface,
  pictureOf,
  TOLERANCE,
  troublesButLoss,
} from './lostSurface.ts';
import { openWithWebGl } from './openWithWebGl.ts';

const HASH = 'year=1995&layers=residence-departures,residence-arrivals,trafficking';
const WINDOW = { width: 1200, height: 760 };
/** The map between the panels of such a window. */
const CLIP = { x: 340, y: 60, width: 520, height: 500 };

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openWithWebGl({ hash: HASH, ...WINDOW });
  page = atlas.page;
  await finerShapes(page);
});
afterAll(() => atlas.context.close());

const picture = (): Promise<PNG> => pictureOf(page, CLIP);

describe.each([...dose([], [['arcs and nodes', ARCS] as const]), ['land and borders', LAND] as const])(
  'the canvas of %s',
  (_what, canvas) => {
    test('loses its context and is drawn again as it was', async () => {
      await visit(page, HASH);
      await expect.poll(async () => difference(await picture(), await picture()), { interval: 300 }).toBe(0);
      const before = await picture();
      await loseSurface(page, canvas, true);
      await expect
        .poll(async () => difference(before, await picture()), { timeout: 15_000, interval: 300 })
        .toBeLessThan(TOLERANCE);
      expect(hashOf(page)).toBe(HASH);
      expect(await yearOf(page)).toBe('1995');
      await button(page, 'Next year').click();
      await waitForMap(page);
      await expect
        .poll(async () => difference(before, await picture()), { timeout: 5000, interval: 100 })
        .toBeGreaterThan(TOLERANCE);
      expect(troublesButLoss(atlas)).toEqual([]);
    });
  },
);

test('ten surfaces lost in a row come back with an equal picture, and the view with it (tests/long: two hundred)', async () => {
  const { hash, width, height } = LOSING;
  await page.setViewportSize({ width, height });
  await visit(page, hash);
  await expectSurfacesBack(atlas, dose(5, 50));
  expect(troublesButLoss(atlas)).toEqual([]);
});

test('a map that is lost for good is painted in SVG, and can be read, pressed and played', async () => {
  await page.setViewportSize(WINDOW);
  await visit(page, 'year=1995');
  await loseSurface(page, LAND, false);
  const svg = page.locator('svg.map-svg');
  await svg.waitFor({ state: 'attached', timeout: 20_000 });
  await waitForMap(page);
  await expect.poll(() => svg.locator('[data-arc]').count()).toBeGreaterThan(5);
  expect(await page.locator(`${LAND}, ${ARCS}`).count()).toBe(0);

  const russia = page.locator('.map-label', { hasText: 'Russia' });
  await expect.poll(() => russia.count()).toBe(1);
  const middle = await svg
    .locator('g[data-arc="0"] > path')
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('an arc is no path');
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
      return { x, y };
    });
  await page.mouse.move(middle.x, middle.y);
  await page.locator('.arc-tip').waitFor();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => yearOf(page)).toBe('1996');
  await button(page, 'Play').click();
  await expect.poll(() => yearOf(page), { timeout: 10_000 }).not.toBe('1996');
  await button(page, 'Pause').click();

  await page.locator('button.partner').first().click();
  await page.getByRole('dialog').waitFor();
  expect(atlas.pageErrors).toEqual([]);
});
