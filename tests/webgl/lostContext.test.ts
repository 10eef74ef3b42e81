// A lost drawing surface comes back: the same picture, the same view, no error, on either canvas.
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { afterEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { hashOf, letPass, yearOf } from '../browser/controls.ts';
import { waitForMap } from '../browser/openAtlas.ts';
import {
  ARCS,
  difference,
  finerShapes,
  LAND,
  loseSurface,
  pictureOf,
  TOLERANCE,
  troublesButLoss,
} from './lostSurface.ts';
import { openWithWebGl } from './openWithWebGl.ts';

const HASH = 'year=1995&layers=residence-departures,residence-arrivals,trafficking';
/** The map between the panels of a wide window. */
const CLIP = { x: 340, y: 60, width: 760, height: 640 };

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

const picture = (page: Page): Promise<PNG> => pictureOf(page, CLIP);

describe.each([
  ['arcs and nodes', ARCS],
  ['land and borders', LAND],
])('the canvas of %s', (_what, canvas) => {
  test('loses its context and is drawn again as it was', async () => {
    atlas = await openWithWebGl({ hash: HASH });
    const { page } = atlas;
    await finerShapes(page);
    await letPass(page, 1.5);
    const before = await picture(page);
    await loseSurface(page, canvas, true);
    await expect
      .poll(async () => difference(before, await picture(page)), { timeout: 15_000, interval: 500 })
      .toBeLessThan(TOLERANCE);
    expect(hashOf(page)).toBe(HASH);
    expect(await yearOf(page)).toBe('1995');
    await page.getByRole('button', { name: 'Next year' }).click();
    await waitForMap(page);
    await letPass(page, 0.3);
    expect(difference(before, await picture(page))).toBeGreaterThan(TOLERANCE);
    expect(troublesButLoss(atlas)).toEqual([]);
  });
});
