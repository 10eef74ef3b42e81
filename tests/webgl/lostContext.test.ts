// A lost drawing surface comes back: the same picture, the same view, no error, on either canvas.
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { hashOf, letPass, yearOf } from '../browser/controls.ts';
import { openAtlas, troubles, waitForMap } from '../browser/openAtlas.ts';

const HASH = 'year=1995&layers=residence-departures,residence-arrivals,trafficking';
/** The map between the panels of a wide window. */
const CLIP = { x: 340, y: 20, width: 760, height: 680 };
/** Part of the pixels: antialiasing on the way, no missing arc or country. */
const TOLERANCE = 0.002;

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

const picture = async (page: Page): Promise<PNG> => PNG.sync.read(await page.screenshot({ clip: CLIP }));

function difference(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

/** Takes the context of a canvas away; given back, as a browser does after a reset of the graphics card. */
async function loseContext(page: Page, canvas: string): Promise<void> {
  const lost = await page.locator(canvas).evaluate(async (element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!context || !extension) return false;
    const gone = new Promise((resolve) =>
      element.addEventListener('webglcontextlost', resolve, { once: true }),
    );
    extension.loseContext();
    await gone;
    await new Promise((resolve) => setTimeout(resolve));
    if (element.isConnected) extension.restoreContext();
    return true;
  });
  expect(lost).toBe(true);
}

describe.each([
  ['arcs and nodes', '#deckgl-overlay'],
  ['land and borders', 'canvas.maplibregl-canvas'],
])('the canvas of %s', (_what, canvas) => {
  test('loses its context and is drawn again as it was', async () => {
    atlas = await openAtlas({ hash: HASH });
    const { page } = atlas;
    await page.waitForFunction(
      () => performance.getEntriesByType('resource').some(({ name }) => name.includes('world-50m')),
      null,
      { polling: 100 },
    );
    await letPass(page, 1.5);
    const before = await picture(page);
    await loseContext(page, canvas);
    await expect
      .poll(async () => difference(before, await picture(page)), { timeout: 15_000, interval: 500 })
      .toBeLessThan(TOLERANCE);
    expect(hashOf(page)).toBe(HASH);
    expect(await yearOf(page)).toBe('1995');
    await page.getByRole('button', { name: 'Next year' }).click();
    await waitForMap(page);
    await letPass(page, 0.3);
    expect(difference(before, await picture(page))).toBeGreaterThan(TOLERANCE);
    expect(atlas.pageErrors).toEqual([]);
    expect(troubles(atlas).filter((line) => !line.includes('CONTEXT_LOST_WEBGL'))).toEqual([]);
  });
});
