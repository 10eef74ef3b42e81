// Dots are on the move without WebGL too; the button, the key and a link stop them, and stopped they stand and cost no frame.
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, letPass, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

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

beforeAll(async () => {
  atlas = await openAtlas({
    reducedMotion: false,
    hash: 'topic=residence&year=1995',
    before: (opening) => opening.addInitScript({ content: COUNT_FRAMES }),
  });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** What the canvas of dots shows: how many pixels are covered, and a mark of the whole. */
async function dotsOn(): Promise<{ readonly covered: number; readonly mark: string }> {
  const picture = await page.locator('#map > canvas').evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return [];
    const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
    const covered: number[] = [];
    for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 127) covered.push(i);
    return covered;
  });
  return { covered: picture.length, mark: createHash('sha1').update(picture.join()).digest('hex') };
}

const framesIn = async (seconds: number): Promise<number> => {
  const asked = () => page.evaluate(() => Number(Reflect.get(window, 'framesAsked')));
  const before = await asked();
  await letPass(page, seconds);
  return (await asked()) - before;
};

describe('people on the move', () => {
  test('go on with time, stop by the button, stand, and are remembered as stopped', async () => {
    const first = await dotsOn();
    expect(first.covered).toBeGreaterThan(300);
    await expect.poll(async () => (await dotsOn()).mark).not.toBe(first.mark);
    await button(page, 'Stop motion').click();
    await letPass(page, 0.5);
    expect(hashOf(page)).toContain('motion=off');
    const stopped = await dotsOn();
    expect(stopped.covered).toBeGreaterThan(300);
    expect(await framesIn(1)).toBe(0);
    expect((await dotsOn()).mark).toBe(stopped.mark);
    await visit(page, 'topic=residence&year=2001');
    await page.reload();
    await button(page, 'Start motion').waitFor();
    await page.keyboard.press('m');
    await button(page, 'Stop motion').waitFor();
    expect(hashOf(page)).not.toContain('motion');
    expect(troubles(atlas)).toEqual([]);
  });

  longTest('stand at the same places in the same view of a link that stops them', async () => {
    await visit(page, 'topic=residence&year=2008&motion=off');
    await letPass(page, 1);
    const one = await dotsOn();
    expect(one.covered).toBeGreaterThan(100);
    await visit(page, 'topic=residence&year=1995&motion=off');
    expect((await dotsOn()).mark).not.toBe(one.mark);
    await visit(page, 'topic=residence&year=2008&motion=off');
    await letPass(page, 1);
    expect((await dotsOn()).mark).toBe(one.mark);
  });

  longTest('ask for no frame in another view, and on maps of stocks and of lines without a way', async () => {
    await visit(page, 'topic=residence&year=1995');
    await button(page, 'Stop motion').waitFor();
    for (const hash of [
      'topic=residence&year=1995&view=table',
      'topic=stocks',
      'year=2009&layers=border-violations',
    ]) {
      await visit(page, hash);
      await vi.waitUntil(async () => (await framesIn(0.3)) === 0, { timeout: 10_000, interval: 1 });
      expect(await framesIn(1), hash).toBe(0);
    }
    expect((await dotsOn()).covered).toBe(0);
  });

  test('are told of in the legend, by what one dot stands for', async () => {
    await visit(page, 'topic=residence&year=1995');
    await page.getByRole('img', { name: /One dot: 10 people/ }).waitFor();
    await visit(page, 'topic=residence&year=2008&count=both');
    await page.getByRole('img', { name: /One dot: 100 people/ }).waitFor();
  });
});
