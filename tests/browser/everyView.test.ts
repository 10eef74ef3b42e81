// axe finds nothing against WCAG 2.2 A and AA in any view: each in every theme and in every language, in pairs, by turns
// in a wide window and on a phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../../src/lib/at.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { THEMES, VIEWS } from '../../src/state/viewState.ts';
import { dose, oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { violations } from './axe.ts';
import { untilViewIsThere, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

/** Every view of a year with figures; two years compared and net arcs besides. */
const STATES = [
  ...VIEWS.map((view) => `year=2008&view=${view}`),
  'year=2010&compare=1995',
  'year=2008&flow=net',
];
const RARER = [
  'view=chart&chart=flows&year=1995',
  'view=chart&chart=matrix',
  'year=2010&focus=RUS&pin=TUR',
  // Much like others: in the long run alone.
  ...dose(
    [],
    [
      'view=chart&year=1999&measure=remittances-in',
      'view=chart&measure=crimes',
      'year=2011&focus=UZB',
      'year=1997&focus=IRN',
    ],
  ),
  'year=2011&layers=deportations,transit-routes,trafficking,work-permits,emigrants,immigrants',
];

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const ALL = THEMES.flatMap((theme) => LANGUAGES.map((lang) => ({ theme, lang })));

/** Each state in so many themes, and in another language each time, by turns; in the long run in all of both. */
const scansOf = (states: readonly string[], themes: number) =>
  states.flatMap((state, place) => {
    const turns = Array.from({ length: themes }, (_, turn) => {
      const scan = place * themes + turn;
      const theme = at(THEMES, (place + turn * 2) % THEMES.length);
      const lang = at(LANGUAGES, (scan + Math.floor(scan / LANGUAGES.length)) % LANGUAGES.length);
      return { theme, lang };
    });
    return dose(turns, ALL).map((each) => ({ state, ...each }));
  });
/** Every second state in `npm test`, thinned before the turns: each theme and each language keeps one. */
const SCANS = scansOf(oneIn(2, [...STATES, ...RARER]), 1).map((scan, place) => ({
  ...scan,
  ...(place % 2 === 0 ? { where: 'a wide window', width: 1440 } : { where: 'a narrow one', width: 390 }),
}));

test.each(SCANS)('$state in the theme "$theme" and the language "$lang" in $where', async (scan) => {
  const { state, theme, lang, width } = scan;
  await page.setViewportSize({ width, height: 860 });
  await visit(page, `${state}&theme=${theme}&lang=${lang}`);
  await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
  await page.waitForFunction((code) => document.documentElement.lang === code, lang);
  await untilViewIsThere(page);
  expect(await violations(page)).toEqual([]);
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
