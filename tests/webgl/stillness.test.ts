// Still is still: without motion the page asks for no frame, with motion it does, and the key M stops it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AtlasPage, PageOptions } from '../browser/atlasPage.ts';
import { button, letPass, visit, yearOf } from '../browser/controls.ts';
import { troubles } from '../browser/openAtlas.ts';
import { dose } from '../dose.ts';
import { longTest } from '../longTest.ts';
import { openWithWebGl } from './openWithWebGl.ts';

/** Runs before the page's own code. Text, because tools that compile functions add names unknown there. */
const COUNT_FRAMES = `{
  const ask = window.requestAnimationFrame.bind(window);
  window.framesAsked = 0;
  window.requestAnimationFrame = (callback) => {
    window.framesAsked += 1;
    return ask(callback);
  };
}`;

/** So long nothing may be asked for, s, after it came to rest. */
const STILL_SECONDS = dose(0.5, 1);

/** Asked for by the page and its two painters when a year changes at once. */
const FEW_FRAMES = 12;

let atlas: AtlasPage;
let page: Page;

const open = async (options: PageOptions): Promise<AtlasPage> => {
  const opened = await openWithWebGl({
    ...options,
    idle: true,
    before: (opening) => opening.addInitScript({ content: COUNT_FRAMES }),
  });
  // What comes after the map draws once more.
  await opened.page.waitForLoadState('networkidle');
  await restOf(opened.page);
  return opened;
};

beforeAll(async () => {
  atlas = await open({ hash: 'year=1995' });
  page = atlas.page;
});
afterAll(async () => {
  expect(troubles(atlas)).toEqual([]);
  await atlas.context.close();
});

const asked = (on: Page) => on.evaluate(() => Number(Reflect.get(window, 'framesAsked')));

async function askedWithin(seconds: number, on = page): Promise<number> {
  const before = await asked(on);
  await letPass(on, seconds);
  return (await asked(on)) - before;
}

/** Waits for what a change still draws, which comes to an end soon. */
const restOf = (on: Page) =>
  vi.waitUntil(async () => (await askedWithin(0.4, on)) === 0, { timeout: 10_000, interval: 1 });

/** Waits until frames are drawn of which each asks for the next. */
async function untilMoving(): Promise<void> {
  const before = await asked(page);
  await expect.poll(() => asked(page), { interval: 20 }).toBeGreaterThan(before + 3);
}

describe('with reduced motion', () => {
  test('nothing is drawn while nothing changes, and a change of year draws once and comes to rest', async () => {
    expect(await askedWithin(STILL_SECONDS)).toBe(0);
    const before = await asked(page);
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1996');
    await restOf(page);
    expect((await asked(page)) - before).toBeLessThan(FEW_FRAMES);
    await visit(page, 'year=2011&layers=transit-routes,trafficking');
    await restOf(page);
    expect(await askedWithin(STILL_SECONDS)).toBe(0);
  });

  longTest('a year without WebGL is still as well', async () => {
    const plain = await open({ webGl: false });
    expect(await askedWithin(STILL_SECONDS, plain.page)).toBe(0);
    await plain.context.close();
  });
});

describe('with motion', () => {
  test('frames run until the key M, and run again after it until the system asks for less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await visit(page, 'year=1995');
    await untilMoving();
    await page.keyboard.press('m');
    await restOf(page);
    expect(await askedWithin(STILL_SECONDS)).toBe(0);
    await page.keyboard.press('m');
    await untilMoving();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await restOf(page);
    expect(await askedWithin(STILL_SECONDS)).toBe(0);
  });

  longTest(
    'nothing travels without a layer, where no way is stated, and where people are counted at a date',
    async () => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      for (const hash of [
        'layers=none',
        'year=2009&layers=border-violations',
        'year=2008&layers=displacement',
      ]) {
        await visit(page, hash);
        await restOf(page);
        expect(await askedWithin(STILL_SECONDS), hash).toBe(0);
      }
    },
  );
});
