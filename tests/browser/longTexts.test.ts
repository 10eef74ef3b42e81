// A pseudo-language: every text of the page a third longer than English, and none of it cut off.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { untilViewIsThere, visit } from './controls.ts';
import { cutTexts } from './cutTexts.ts';
import { openAtlas } from './openAtlas.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008', reducedMotion: true });
});
afterAll(() => atlas.context.close());

/** Words of the interface become longer in place; figures and names drawn on the map stay. */
async function lengthen(page: Page): Promise<number> {
  return page.evaluate(() => {
    let longer = 0;
    const walk = document.createTreeWalker(document.querySelector('#app') ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent ?? '';
      if (!/\p{L}{2}/u.test(text) || node.parentElement?.closest('svg, select, option')) continue;
      const more = Math.ceil(text.trim().length / 3);
      const words = 'ẋəğ şüö çıö'
        .repeat(Math.ceil(more / 11))
        .slice(0, more)
        .trimEnd();
      node.textContent = `${text.trimEnd()} ${words}`;
      longer += 1;
    }
    return longer;
  });
}

describe.each(SIZES)('at $width × $height', (size) => {
  test.each([
    'year=2008',
    'year=2008&focus=RUS',
    'year=2010&compare=1995',
    'year=2011&layers=deportations,transit-routes,trafficking',
    'year=2008&view=table',
  ])('nothing of %s is cut when it is a third longer', async (hash) => {
    const { page } = atlas;
    await page.setViewportSize(size);
    await visit(page, 'year=1995');
    await visit(page, hash);
    await untilViewIsThere(page);
    expect(await lengthen(page)).toBeGreaterThan(20);
    expect(await cutTexts(page)).toEqual([]);
    await page.reload();
  });
});
