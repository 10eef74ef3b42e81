// axe finds nothing against WCAG 2.2 A and AA in any view: each in every theme and in every language, in pairs.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { THEMES, VIEWS } from '../../src/state/viewState.ts';
import { dose } from '../dose.ts';
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

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Each view meets every theme and every language, and each theme every language; all of them in the long run. */
const SCANS = STATES.flatMap((state, shift) =>
  THEMES.flatMap((theme, index) =>
    LANGUAGES.filter((_, place) => dose(false, true) || place === (index + shift) % LANGUAGES.length).map(
      (lang) => ({ state, theme, lang }),
    ),
  ),
);

test.each(SCANS)('$state in the theme "$theme" and the language "$lang"', async ({ state, theme, lang }) => {
  await visit(page, `${state}&theme=${theme}&lang=${lang}`);
  await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
  await page.waitForFunction((code) => document.documentElement.lang === code, lang);
  await untilViewIsThere(page);
  expect(await violations(page)).toEqual([]);
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
