// Still is still: without motion the page asks for no frame, with motion it does, and the key M stops it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage, PageOptions } from '../browser/atlasPage.ts';
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

let atlas: AtlasPage;
let page: Page;

const open = async (options: PageOptions): Promise<AtlasPage> => {
  const opened = await openWithWebGl({
    ...options,
    idle: true,
    before: async (opening) => {
      await opening.addInitScript({ content: COUNT_FRAMES });
    },
  });
  // With WebGL the finer shapes are the last thing that comes by itself, and the map draws them once.
  if (options.webGl !== false) await finerShapes(opened.page);
  await letPass(opened.page, 1.5);
  return opened;
};

beforeAll(async () => {
  atlas = await open({ hash: 'year=1995' });
  page = atlas.page;
  // The last thing that comes by itself, and the frames that show it.
  await letPass(page, 1.5);
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

describe('with reduced motion', () => {
  test('nothing is drawn while nothing changes, and a change of year draws once and comes to rest', async () => {
    expect(await askedWithin(1.5)).toBe(0);
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1996');
    await letPass(page, 0.5);
    expect(await askedWithin(1)).toBe(0);
    await visit(page, 'year=2011&layers=transit-routes,trafficking');
    await letPass(page, 1);
    expect(await askedWithin(1)).toBe(0);
  });

  test('a year without WebGL is still as well', async () => {
    const plain = await open({ webGl: false });
    expect(await askedWithin(1, plain.page)).toBe(0);
    await plain.context.close();
  });
});

describe('with motion', () => {
  test('frames run until the key M, and run again after it until the system asks for less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await visit(page, 'year=1995');
    expect(await askedWithin(1.5)).toBeGreaterThan(1);
    await page.keyboard.press('m');
    await letPass(page, 0.5);
    expect(await askedWithin(1)).toBe(0);
    await page.keyboard.press('m');
    expect(await askedWithin(1.5)).toBeGreaterThan(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await letPass(page, 1);
    expect(await askedWithin(1)).toBe(0);
  });

  test('nothing travels without a layer, where no way is stated, and where people are counted at a date', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    for (const hash of [
      'layers=none',
      'year=2009&layers=border-violations',
      'year=2008&layers=displacement',
    ]) {
      await visit(page, hash);
      await letPass(page, 1);
      expect(await askedWithin(1), hash).toBe(0);
    }
  });
});
