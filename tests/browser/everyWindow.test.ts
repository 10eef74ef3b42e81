// axe finds nothing against WCAG 2.2 A and AA in any panel, note or window: each in every theme and language, here in pairs.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { THEMES } from '../../src/state/viewState.ts';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { violations } from './axe.ts';
import { visit, WORDS } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { closeWindows, openWindow, WINDOWS } from './windows.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  // The windows lie over the map, whose other painter is quicker without a graphics card.
  atlas = await openAtlas({ hash: 'year=2008', width: 1280, height: 720 });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Each theme in a language of its own; in the long run each theme in every language. */
const PAIRS = THEMES.flatMap((theme, index) =>
  LANGUAGES.filter((_, place) => dose(place === index, true)).map((lang) => [theme, lang] as const),
);

/** Every third window in a theme and a language of its own, in turn; in the long run all in all. */
const windowsOf = (pair: number) =>
  WINDOWS.filter((_, index) => dose(index % 3 === 0 && (index / 3) % PAIRS.length === pair, true));

describe.each(PAIRS.map(([theme, lang], index) => [theme, lang, index] as const))(
  'in the theme "%s" and the language "%s"',
  (theme, lang, index) => {
    test.each(windowsOf(index))('$name', async (window) => {
      await visit(page, `${window.hash ?? 'year=2008'}&theme=${theme}&lang=${lang}`);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
      const part = await openWindow(page, window, WORDS[lang]);
      const found = await violations(page, part);
      await closeWindows(page);
      expect(found).toEqual([]);
    });

    // One pair stands for the others here: it takes a page of its own.
    test.each(dose(index === 1, true) ? ['roads/4'] : [])('the presenter window at %s', async (step) => {
      const hash = `presenter=1&story=${step}&theme=${theme}&lang=${lang}`;
      const presenter = await openAtlas({ hash, waitForMap: false });
      await presenter.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      const found = await violations(presenter.page);
      const wrong = troubles(presenter);
      await presenter.context.close();
      expect([...found, ...wrong]).toEqual([]);
    });
  },
);

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
