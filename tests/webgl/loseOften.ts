// Surfaces lost a hundred times come back a hundred times; lost for good, the second painter takes the map over.
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterEach, expect, test, vi } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { hashOf, yearOf } from '../browser/controls.ts';
import { openAtlas, troubles, waitForMap } from '../browser/openAtlas.ts';

const HASH = 'year=1995&embed=1&at=2.2/45/45&layers=residence-departures,residence-arrivals,trafficking';
/** Small, so that a hundred pictures take a minute. */
const SIZE = { width: 620, height: 560 };
const CLIP = { x: 20, y: 20, width: 580, height: 200 };
const TIMES = 100;
const TOLERANCE = 0.002;
const ARCS = '#deckgl-overlay';
const LAND = 'canvas.maplibregl-canvas';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

const picture = async (page: Page): Promise<PNG> => PNG.sync.read(await page.screenshot({ clip: CLIP }));

function difference(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

/** Waits until two pictures in a row are one: the finer shapes have come. */
async function settledPicture(page: Page): Promise<PNG> {
  await page.waitForFunction(
    () => performance.getEntriesByType('resource').some(({ name }) => name.includes('world-50m')),
    null,
    { polling: 100 },
  );
  let last = await picture(page);
  await expect
    .poll(
      async () => {
        const now = await picture(page);
        const same = difference(last, now) === 0;
        last = now;
        return same;
      },
      { interval: 700, timeout: 20_000 },
    )
    .toBe(true);
  return last;
}

/** Takes the surface of a canvas away, and gives it back where `back`. */
async function lose(page: Page, canvas: string, back: boolean): Promise<void> {
  await page.locator(canvas).evaluate(async (element, giveBack) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('no surface to lose');
    const gone = new Promise((resolve) =>
      element.addEventListener('webglcontextlost', resolve, { once: true }),
    );
    extension.loseContext();
    await gone;
    await new Promise((resolve) => setTimeout(resolve));
    if (giveBack && element.isConnected) extension.restoreContext();
  }, back);
}

const errors = (opened: AtlasPage) => troubles(opened).filter((line) => !line.includes('CONTEXT_LOST_WEBGL'));

test('the picture comes back equal a hundred times, and the view with it', { timeout: 400_000 }, async () => {
  atlas = await openAtlas({ hash: HASH, ...SIZE });
  const { page } = atlas;
  const before = await settledPicture(page);
  for (let time = 0; time < TIMES; time++) {
    await lose(page, ARCS, true);
    await lose(page, LAND, true);
    await vi.waitUntil(async () => difference(before, await picture(page)) < TOLERANCE, {
      timeout: 15_000,
      interval: 50,
    });
  }
  expect(hashOf(page)).toBe(HASH);
  expect(await yearOf(page)).toBe('1995');
  expect(errors(atlas)).toEqual([]);
});

test('a map that is lost for good is painted in SVG, and can be read, pressed and played', async () => {
  atlas = await openAtlas({ hash: 'year=1995', width: 1200, height: 760 });
  const { page } = atlas;
  await lose(page, LAND, false);
  const svg = page.locator('svg.map-svg');
  await svg.waitFor({ state: 'attached', timeout: 20_000 });
  await waitForMap(page);
  await expect.poll(() => svg.locator('[data-arc]').count()).toBeGreaterThan(5);
  expect(await page.locator('canvas').count()).toBe(0);

  const russia = page.locator('.map-label', { hasText: 'Russia' });
  await expect.poll(() => russia.count()).toBe(1);
  const arc = await svg.locator('g[data-arc="0"]').boundingBox();
  await page.mouse.move((arc?.x ?? 0) + (arc?.width ?? 0) / 2, (arc?.y ?? 0) + (arc?.height ?? 0) / 2);
  await page.locator('.arc-tip').waitFor();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => yearOf(page)).toBe('2000');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => yearOf(page), { timeout: 10_000 }).not.toBe('2000');
  await page.getByRole('button', { name: 'Pause' }).click();

  const first = page.locator('button.partner').first();
  await first.click();
  await page.getByRole('dialog').waitFor();
  expect(atlas.pageErrors).toEqual([]);
});
