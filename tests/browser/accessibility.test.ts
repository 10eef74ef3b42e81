// axe finds nothing against WCAG 2.2 A and AA, in each state of the page, light and dark, wide and on a phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { az } from '../../src/text/az.ts';
import { en } from '../../src/text/en.ts';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { violations } from './axe.ts';
import {
  allRows,
  closeNotes,
  fromMenu,
  list,
  openDisplay,
  openLayers,
  openMenu,
  openPace,
  TOP_NOTE,
  untilViewIsThere,
  visit,
} from './controls.ts';
import { openAtlas } from './openAtlas.ts';

const WINDOWS = [
  ['a phone, light, English', 390, 844, 'light', 'en'],
  // Here tests/browser/everyView.test.ts and everyWindow.test.ts stand for the others.
  ...dose([], [
    ['a wide window, dark, Azerbaijani', 1440, 900, 'dark', 'az'],
    ['a wide window, light, English', 1440, 900, 'light', 'en'],
    ['a phone, dark, Azerbaijani', 390, 844, 'dark', 'az'],
  ] as const),
] as const;

type Named = readonly [name: string, hash: string];
/** All but the first stand in everyView.test.ts too, in a wide window or a narrow one. */
const STATES: readonly Named[] = [
  ['the first view', ''],
  ['two years compared', 'year=2010&compare=1997'],
  ['net of the largest partners', 'year=2008&flow=net&top=3'],
  ['two countries side by side', 'year=2010&focus=RUS&pin=TUR'],
  ['a country that the layers shown do not know', 'year=2011&focus=UZB'],
  ['a country card in a year without figures', 'year=1997&focus=IRN'],
  [
    'layers of every kind',
    'year=2011&layers=deportations,transit-routes,trafficking,work-permits,emigrants,immigrants',
  ],
];
const VIEWS: readonly Named[] = [
  ['every year', 'view=years&year=1997'],
  ['a chart over time', 'view=chart&year=1999&measure=remittances-in'],
  ['the flows of a year', 'view=chart&chart=flows&year=1995'],
  ['countries by year', 'view=chart&chart=matrix'],
  ['parts as bars', 'view=chart&measure=crimes'],
];

describe.each(WINDOWS)('%s', (_what, width, height, colorScheme, lang) => {
  const words = lang === 'az' ? az : en;
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    atlas = await openAtlas({ width, height, colorScheme, hash: `lang=${lang}` });
    page = atlas.page;
  });
  afterAll(() => atlas.context.close());

  const openDrawer = async (): Promise<void> => {
    const handle = page.getByRole('button', { name: words.expand, exact: true });
    if (await handle.isVisible()) await handle.click();
  };

  test.each(dose(STATES.slice(0, 1), STATES))('%s', async (_state, hash) => {
    await visit(page, `${hash}&lang=${lang}`);
    expect(await violations(page)).toEqual([]);
  });

  test.each(dose([], VIEWS))('the view of %s', async (_state, hash) => {
    await visit(page, `${hash}&lang=${lang}`);
    await untilViewIsThere(page);
    expect(await violations(page)).toEqual([]);
  });

  test('the list of countries with all its rows', async () => {
    await visit(page, `lang=${lang}`);
    await openDrawer();
    await allRows(page, words);
    // Its end, which the sheet's foot would cover in part; what follows it may lie there.
    const last = list(page, words).getByRole('button').last();
    await last.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    expect(await violations(page, list(page, words))).toEqual([]);
  });

  test.each([
    ['layers', openLayers],
    ['the options of playing', openPace],
    ['the menu', openMenu],
    ['the display options', openDisplay],
  ])('the note of %s', async (_note, open) => {
    await visit(page, `lang=${lang}`);
    await openDrawer();
    await open(page, words);
    const found = await violations(page, page.locator(TOP_NOTE));
    await closeNotes(page);
    expect(found).toEqual([]);
  });

  test.each([
    ['sources', words.display.sources],
    ['help', words.display.help],
    ['azerbaijan', words.title],
  ])('the panel of %s', async (_panel, name) => {
    await visit(page, `lang=${lang}`);
    await fromMenu(page, name, words);
    await page.locator('dialog[open]').waitFor();
    const found = await violations(page);
    await page.keyboard.press('Escape');
    expect(found).toEqual([]);
  });
});
