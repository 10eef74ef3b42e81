// Every window, language and text size: nothing is cut, and everything is reached by scrolling, down to 320 by 256 px.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { dose } from '../dose.ts';
import { atlas as atlasOfReport } from '../figures/readAtlas.ts';
import type { AtlasPage } from './atlasPage.ts';
import {
  allRows,
  button,
  closeNotes,
  openDisplay,
  openDrawer,
  openLayers,
  openMenu,
  openPace,
  TOP_NOTE,
  visit,
} from './controls.ts';
import { cutTexts } from './cutTexts.ts';
import { openAtlas, troubles } from './openAtlas.ts';

/** 320 x 256 is 1280 x 1024 at 400 %. */
const SIZES = [
  [1920, 1080],
  [1280, 720],
  [768, 1024],
  [390, 844],
  [320, 256],
] as const;
const VIEWS = [
  'year=2010',
  'year=2008&view=table',
  'year=2008&view=years',
  'year=2008&view=chart',
  'year=1995&focus=UKR',
] as const;

const TOPICS = atlasOfReport.topics.map(({ id }) => id);

const NOTES = [openLayers, openPace, openMenu, openDisplay] as const;

/** Controls in `root` that cannot be brought into the window, or lie under something else when they are. */
function unreachable(page: Page, root = '#app'): Promise<readonly string[]> {
  return page.evaluate(
    (within) =>
      [...document.querySelectorAll<HTMLElement>(`${within} :is(button, input, select, summary, a)`)].flatMap(
        (control) => {
          if (control.getClientRects().length === 0) return [];
          control.scrollIntoView({ block: 'center', inline: 'center' });
          const { left, top, width, height } = control.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const found = document.elementFromPoint(x, y);
          const hit =
            found !== null &&
            (control.contains(found) || found.contains(control) || found.closest('label')?.contains(control));
          const name = control.getAttribute('aria-label') ?? control.textContent?.slice(0, 30);
          return hit ? [] : [`${control.tagName} ${control.className} "${name}" at ${x}, ${y}`];
        },
      ),
    root,
  );
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** A projector, a phone and the smallest; in the long run all. */
const TRIED = dose<readonly (readonly [number, number])[]>([SIZES[1], SIZES[3], SIZES[4]], SIZES);

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2010' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

describe.each(TRIED)('at %i x %i', (width, height) => {
  beforeAll(() => page.setViewportSize({ width, height }));

  const place = TRIED.findIndex(([tried]) => tried === width);
  /** By turns at one size and the next; in the long run each at all. */
  const views = VIEWS.filter((_, index) => dose(index % 2 === place % 2, true));

  test.each(views)('%s shows no cut text in any language, and nothing beside the window', async (hash) => {
    // One language after another; in the long run all with each view.
    const turn = VIEWS.indexOf(hash) + place;
    for (const lang of LANGUAGES.filter((_, index) => dose(index === turn % LANGUAGES.length, true))) {
      await visit(page, `${hash}&lang=${lang}`);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
      await openDrawer(page);
      expect(await cutTexts(page), lang).toEqual([]);
      expect(await tooWide(page), lang).toBeLessThanOrEqual(0);
    }
  });

  test('every control is reached by scrolling', async () => {
    // In the smallest window each view, in the others each by turns; in the long run each in all.
    for (const hash of place === TRIED.length - 1 ? VIEWS : views) {
      await visit(page, `${hash}&lang=en`);
      await openDrawer(page);
      await allRows(page);
      expect(await unreachable(page), hash).toEqual([]);
    }
    await visit(page, 'year=2010&lang=en');
    await openDrawer(page);
    for (const open of NOTES) {
      const name = await (await open(page)).getAttribute('aria-label');
      expect(await unreachable(page, TOP_NOTE), String(name)).toEqual([]);
      expect(await cutTexts(page, TOP_NOTE), String(name)).toEqual([]);
    }
    await closeNotes(page);
    expect(troubles(atlas)).toEqual([]);
  });
});

test('forced colours keep controls, focus and marks apart from their ground', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, 'year=2008');
  await page.emulateMedia({ forcedColors: 'active' });
  const box = (await openLayers(page)).getByRole('checkbox').first();
  expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto');
  const play = await button(page, 'Play').evaluate((element) => {
    element.focus({ focusVisible: true } as FocusOptions);
    const { color, backgroundColor, outlineStyle } = getComputedStyle(element);
    return { isSeen: color !== backgroundColor, outlineStyle };
  });
  expect(play).toEqual({ isSeen: true, outlineStyle: 'solid' });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
});

test.each([
  [1280, 720],
  [844, 390],
])('no topic shows cut text at %i x %i: each has choices and series of its own', async (width, height) => {
  await page.setViewportSize({ width, height });
  for (const [place, lang] of LANGUAGES.entries()) {
    // Each topic in one language here and in another there; in the long run in all.
    const turn = place + (width < 900 ? 2 : 0);
    for (const topic of TOPICS.filter((_, index) => dose((index + turn) % LANGUAGES.length === 0, true))) {
      await visit(page, `topic=${topic}&lang=${lang}`);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
      expect(await cutTexts(page), `${topic} in ${lang}`).toEqual([]);
    }
  }
});
