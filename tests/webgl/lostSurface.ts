// Takes the drawing surface of a canvas away as a reset of the graphics card does, and compares pictures before and after.
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, vi } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { hashOf, yearOf } from '../browser/controls.ts';
import { troubles } from '../browser/openAtlas.ts';

/** The canvas of arcs and nodes, and that of land and borders. */
export const ARCS = '#deckgl-overlay';
export const LAND = 'canvas.maplibregl-canvas';

/** Part of the pixels: antialiasing on the way, no missing arc or country. */
export const TOLERANCE = 0.002;

const HASH = 'year=1995&embed=1&at=2.2/45/45&layers=residence-departures,residence-arrivals,trafficking';
/** Small, so that a hundred pictures take a minute. */
const SIZE = { width: 520, height: 420 };
/** Of such a window, above the timeline. */
export const CLIP = { x: 20, y: 20, width: 480, height: 200 };

type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** A part of the page, CSS px, without the names on the map: they lie on no surface, and their letters soften as they move. */
export async function pictureOf(page: Page, clip: Clip): Promise<PNG> {
  const seen = (visibility: string) =>
    page.locator('#labels').evaluate((names, value) => (names.style.visibility = value), visibility);
  await seen('hidden');
  const picture = PNG.sync.read(await page.screenshot({ clip }));
  await seen('');
  return picture;
}

/** Part of the pixels (0..1) in which two pictures of one size differ. */
export function difference(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

/** Takes the surface of a canvas away, and gives it back where `back`. */
export async function loseSurface(page: Page, canvas: string, back: boolean): Promise<void> {
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

/** All that went wrong but what Chromium itself reports of each surface that a test takes away. */
export function troublesButLoss(atlas: AtlasPage): readonly string[] {
  return troubles(atlas).filter((line) => !line.includes('CONTEXT_LOST_WEBGL'));
}

/** The view and the window whose surfaces are lost many times over. */
export const LOSING = { hash: HASH, ...SIZE };

/** Both surfaces of a page that shows LOSING are lost so many times and come back with the same picture; the view stays. */
export async function expectSurfacesBack({ page }: AtlasPage, times: number): Promise<void> {
  const before = await settledPicture(page);
  for (let time = 0; time < times; time++) {
    await loseSurface(page, ARCS, true);
    await loseSurface(page, LAND, true);
    await vi.waitUntil(async () => difference(before, await pictureOf(page, CLIP)) < TOLERANCE, {
      timeout: 15_000,
      interval: 50,
    });
  }
  expect(hashOf(page)).toBe(HASH);
  expect(await yearOf(page)).toBe('1995');
}

/** Waits until two pictures in a row are one. */
async function settledPicture(page: Page): Promise<PNG> {
  let last = await pictureOf(page, CLIP);
  await expect
    .poll(
      async () => {
        const now = await pictureOf(page, CLIP);
        const same = difference(last, now) === 0;
        last = now;
        return same;
      },
      { interval: 700, timeout: 20_000 },
    )
    .toBe(true);
  return last;
}
