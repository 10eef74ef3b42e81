// The language changes under every window that is open: afterwards it says what it says when it is opened in that language.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, visit, WORDS } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { closeWindows, openWindow, WINDOWS, type Window } from './windows.ts';

let atlas: AtlasPage;
let page: Page;
/** Another reader, who opens the same window in the other language from the start. */
let other: AtlasPage;

beforeAll(async () => {
  const options = { hash: 'year=2008&lang=en', width: 1280, height: 720 };
  [atlas, other] = [await openAtlas(options), await openAtlas(options)];
  page = atlas.page;
});
afterAll(async () => {
  await atlas.context.close();
  await other.context.close();
});

/** Every sixteenth window is met in one language after another; in the long run each in all. */
const TARGETS = LANGUAGES.filter((lang) => lang !== 'en');
const CASES = WINDOWS.flatMap((window, index) =>
  TARGETS.filter((_, place) => dose(place * 16 === index % (TARGETS.length * 16), true)).map((lang) => ({
    ...window,
    lang,
  })),
);

const speaks = (on: Page, lang: Language) =>
  on.waitForFunction((code) => document.documentElement.lang === code, lang);

/** All that a part of the page says, to the eye and to a screen reader; links and codes hold the address itself. */
const said = (part: Locator): Promise<readonly string[]> =>
  part.first().evaluate((root) => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = root; node; node = walk.nextNode()) {
      if (!(node instanceof Element)) texts.push(node.textContent?.trim() ?? '');
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
          texts.push(node.getAttribute(name) ?? '');
    }
    return texts.filter((text) => /\p{L}/u.test(text) && !text.includes('lang='));
  });
/** The presenter window is the whole of its page. */
const presenterOf = (on: Page): Locator => on.locator('#app');

/** What one page says where the other says something else. */
async function unlike(one: Locator, other: Locator): Promise<readonly string[]> {
  const [now, expected] = [await said(one), await said(other)];
  const length = Math.max(now.length, expected.length);
  return Array.from({ length }, (_, index) => index)
    .filter((index) => now[index] !== expected[index])
    .map((index) => `"${now[index]}" instead of "${expected[index]}"`);
}

/** Opens a window in a language and waits until it is whole. */
async function openIn(on: Page, window: Window, lang: Language): Promise<Locator> {
  await visit(on, `${window.hash ?? 'year=2008'}&lang=${lang}`);
  await speaks(on, lang);
  return openWindow(on, window, WORDS[lang]);
}

const upNext = (on: Page, lang: Language): Locator =>
  on.getByRole('complementary', { name: WORDS[lang].lesson.upNext });

/** The presenter window of a story, in step with its slides. */
async function openPresenter(on: Page, lang: Language): Promise<Page> {
  await visit(on, `story=roads/4&lang=${lang}`);
  await speaks(on, lang);
  const press = button(on, WORDS[lang].lesson.presenter);
  await press.waitFor();
  const [window] = await Promise.all([on.context().waitForEvent('page'), press.click()]);
  await window.getByText(WORDS[lang].lesson.inStep).waitFor();
  return window;
}

describe('The language changes under', () => {
  test.each(CASES)('$name to $lang', async ({ lang, ...window }) => {
    const fresh = await openIn(other.page, window, lang);
    await openIn(page, window, 'en');
    await visit(page, hashOf(page).replace('lang=en', `lang=${lang}`));
    await speaks(page, lang);
    // What the browser is asked first (formats of a film) may come to either page later.
    await expect.poll(() => unlike(window.part(page, WORDS[lang]), fresh)).toEqual([]);
    await closeWindows(page);
    await closeWindows(other.page);
  });

  test.each(dose<readonly Language[]>(['ru'], TARGETS))(
    'the slides to "%s", and the presenter window follows',
    async (lang) => {
      const fresh = await openPresenter(other.page, lang);
      await upNext(fresh, lang).waitFor();
      const expected = await said(presenterOf(fresh));
      const title = await fresh.title();
      await fresh.close();

      const second = await openPresenter(page, 'en');
      await upNext(second, 'en').waitFor();
      await visit(page, hashOf(page).replace('lang=en', `lang=${lang}`));
      await speaks(second, lang);
      await expect.poll(() => said(presenterOf(second))).toEqual(expected);
      expect(await second.title()).toBe(title);
      await second.close();
    },
  );

  test('nothing without leaving an error behind', () => {
    expect([...troubles(atlas), ...troubles(other)]).toEqual([]);
  });
});
