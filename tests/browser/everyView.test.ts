// axe finds nothing against WCAG 2.2 A and AA in any view: each in every theme, and each in every language.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { THEMES, VIEWS } from '../../src/state/viewState.ts';
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

describe.each(STATES)('%s', (state) => {
  test.each(THEMES)('in the theme "%s"', async (theme) => {
    await visit(page, `${state}&theme=${theme}&lang=en`);
    await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
    await untilViewIsThere(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(LANGUAGES)('in the language "%s"', async (lang) => {
    await visit(page, `${state}&lang=${lang}`);
    await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    await untilViewIsThere(page);
    expect(await violations(page)).toEqual([]);
  });
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
