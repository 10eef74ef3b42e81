// Still is still: without motion the page asks for no frame, with motion it does, and the key M stops it.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from '../browser/atlasPage.ts';
import { button, letPass, visit, yearOf } from '../browser/controls.ts';
import { troubles } from '../browser/openAtlas.ts';
import { finerShapes } from './lostSurface.ts';
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

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

const count = async (page: Page): Promise<void> => {
  await page.addInitScript({ content: COUNT_FRAMES });
};

async function open(options: Parameters<typeof openWithWebGl>[0]): Promise<Page> {
  atlas = await openWithWebGl({ ...options, before: count });
  const { page } = atlas;
  // The finer shapes are the last thing that comes by itself, and the map draws them once.
  await finerShapes(page);
  await letPass(page, 1.5);
  return page;
}

const asked = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'framesAsked')));

async function askedWithin(page: Page, seconds: number): Promise<number> {
  const before = await asked(page);
  await letPass(page, seconds);
  return (await asked(page)) - before;
}

describe('with reduced motion', () => {
  test('nothing is drawn while nothing changes, and a change of year draws once and comes to rest', async () => {
    const page = await open({ hash: 'year=1995' });
    expect(await askedWithin(page, 2)).toBe(0);
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1996');
    await letPass(page, 0.5);
    expect(await askedWithin(page, 1.5)).toBe(0);
    await visit(page, 'year=2011&layers=transit-routes,trafficking');
    await letPass(page, 1);
    expect(await askedWithin(page, 1.5)).toBe(0);
  });

  test('a year without WebGL is still as well', async () => {
    const page = await open({ webGl: false });
    expect(await askedWithin(page, 1.5)).toBe(0);
  });
});

describe('with motion', () => {
  test('frames run until the key M, and run again after it until the system asks for less motion', async () => {
    const page = await open({ reducedMotion: false });
    expect(await askedWithin(page, 2)).toBeGreaterThan(1);
    await page.keyboard.press('m');
    await letPass(page, 0.5);
    expect(await askedWithin(page, 1.5)).toBe(0);
    await page.keyboard.press('m');
    expect(await askedWithin(page, 2)).toBeGreaterThan(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await letPass(page, 1.5);
    expect(await askedWithin(page, 1.5)).toBe(0);
    if (atlas) expect(troubles(atlas)).toEqual([]);
  });

  test('nothing travels without a layer, where no way is stated, and where people are counted at a date', async () => {
    const page = await open({ reducedMotion: false, hash: 'layers=none' });
    expect(await askedWithin(page, 1.5)).toBe(0);
    for (const hash of ['year=2009&layers=border-violations', 'year=2008&layers=displacement']) {
      await visit(page, hash);
      await letPass(page, 1.5);
      expect(await askedWithin(page, 1.5), hash).toBe(0);
    }
  });
});
