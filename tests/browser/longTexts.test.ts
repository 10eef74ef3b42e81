// Words longer by 40 %, or spaced as a reader may want them: none of them is cut off, and nothing runs out of the window.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import {
  allRows,
  closeNotes,
  openDisplay,
  openDrawer,
  openLayers,
  openPace,
  TOP_NOTE,
  visit,
} from './controls.ts';
import { cutTexts } from './cutTexts.ts';
import { lengthen, shorten, space, unspace } from './longerTexts.ts';
import { openAtlas, troubles } from './openAtlas.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;
const VIEWS = [
  'year=2010',
  'year=2008&focus=RUS',
  'year=1995&focus=UKR',
  'year=2010&compare=1995',
  'year=2011&layers=deportations,transit-routes,trafficking',
  'year=2008&view=table',
  'year=2008&view=years',
  'year=2008&view=chart',
] as const;

/** Two years side by side are huge numerals, which have no room for letters set apart. */
const ONE_YEAR = VIEWS.filter((view) => !view.includes('compare'));

const NOTES = [
  ['the layers', openLayers],
  ['the display options', openDisplay],
  ['the options of playing', openPace],
] as const;

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** A projector and a phone; in the long run all. */
const TRIED = dose(SIZES.slice(1), [...SIZES]);

describe.each(TRIED)('at $width × $height', (size) => {
  /** By turns at one size and the other; in the long run each at all. */
  const inTurn = (_: string, index: number) => dose(index % (TRIED.length + 1) === TRIED.indexOf(size), true);

  test.each(VIEWS.filter(inTurn))('%s holds words that are longer by 40 %', async (hash) => {
    await page.setViewportSize(size);
    await visit(page, hash);
    await openDrawer(page);
    await allRows(page);
    expect(await lengthen(page)).toBeGreaterThan(20);
    const [cut, wide] = [await cutTexts(page), await beyond()];
    await shorten(page);
    expect(cut).toEqual([]);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test.each(ONE_YEAR.filter(inTurn))('%s holds text that is spaced as WCAG 1.4.12 asks', async (hash) => {
    await page.setViewportSize(size);
    await visit(page, hash);
    await openDrawer(page);
    await allRows(page);
    await space(page);
    const cut = await cutTexts(page);
    await unspace(page);
    expect(cut).toEqual([]);
  });

  test.each(NOTES.filter((_, index) => inTurn('', index)))(
    '%s hold longer and wider words',
    async (_name, open) => {
      await page.setViewportSize(size);
      await visit(page, 'year=2010');
      await openDrawer(page);
      await open(page);
      await lengthen(page);
      const longer = await cutTexts(page, TOP_NOTE);
      await shorten(page);
      await space(page);
      const wider = await cutTexts(page, TOP_NOTE);
      await unspace(page);
      await closeNotes(page);
      expect([...longer, ...wider]).toEqual([]);
    },
  );
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
