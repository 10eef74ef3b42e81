// axe finds nothing against WCAG 2.2 A and AA in any panel, note or window: each in every theme and every language.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { THEMES } from '../../src/state/viewState.ts';
import { az } from '../../src/text/az.ts';
import { en, type Messages } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { tr } from '../../src/text/tr.ts';
import type { AtlasPage } from './atlasPage.ts';
import { violations } from './axe.ts';
import { button, visit } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';

const WORDS: Readonly<Record<Language, Messages>> = { en, az, ru, tr };

interface Window {
  readonly name: string;
  readonly hash?: string;
  /** Brings it up; an element in it. */
  readonly open: (words: Messages) => Promise<string>;
}

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008', width: 1280, height: 720 });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Presses one button after the other. */
const by =
  (part: string, ...names: readonly ((words: Messages) => string)[]) =>
  async (words: Messages): Promise<string> => {
    for (const name of names) await button(page, name(words)).first().click();
    return part;
  };

const WINDOWS: readonly Window[] = [
  { name: 'the panel of Azerbaijan', open: by('dialog[open]', (say) => say.title) },
  { name: 'the sources', open: by('dialog[open]', (say) => say.display.sources) },
  { name: 'help', open: by('dialog[open]', (say) => say.display.help) },
  {
    name: 'the tour',
    open: by(
      '.tour',
      (say) => say.display.help,
      (say) => say.tour.again,
    ),
  },
  { name: 'the list of stories', open: by('dialog[open]', (say) => say.lesson.stories) },
  { name: 'a step of a story', hash: 'story=leaving/6', open: async () => '.story-words .story-number' },
  { name: 'a slide', hash: 'story=at-risk/2', open: by('.present-words', (say) => say.lesson.present) },
  { name: 'a question', open: by('.question', (say) => say.questions.heading) },
  {
    name: 'an answer',
    open: by(
      '.question .option-right',
      (say) => say.questions.heading,
      (say) => say.questions.reveal,
    ),
  },
  {
    name: 'the worksheet',
    open: by(
      '.worksheet',
      (say) => say.lesson.stories,
      (say) => say.questions.worksheet,
    ),
  },
  { name: 'share', open: by('dialog[open]', (say) => say.share.heading) },
  { name: 'export', open: by('dialog[open]', (say) => say.export.heading) },
  {
    name: 'two countries compared',
    hash: 'year=2010&compare=1995&focus=RUS&pin=TUR',
    open: async () => 'dialog.card .compared',
  },
];

/** Each window meets each theme and each language, every pair of the two meets a window. */
const pairOf = (window: number, turn: number) => ({
  theme: THEMES[turn % THEMES.length] ?? 'light',
  lang: LANGUAGES[(turn + window) % LANGUAGES.length] ?? 'en',
});

describe.each(WINDOWS.map((window, index) => ({ ...window, index })))('$name', ({ index, hash, open }) => {
  test.each(THEMES.map((_, turn) => pairOf(index, turn)))('in "$theme" and "$lang"', async (pair) => {
    const { theme, lang } = pair;
    await visit(page, `${hash ?? 'year=2008'}&theme=${theme}&lang=${lang}`);
    await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    const part = await open(WORDS[lang]);
    await page.locator(part).first().waitFor();
    const found = await violations(page);
    // Out of the window, a story or the questions: nothing of it stays for the next.
    for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
    expect(found).toEqual([]);
  });
});

describe('the presenter window', () => {
  test.each(THEMES.map((_, turn) => pairOf(1, turn)))('in "$theme" and "$lang"', async ({ theme, lang }) => {
    const url = page.url().split('#')[0] ?? '';
    await page.goto('about:blank');
    await page.goto(`${url}#presenter=1&story=roads/4&theme=${theme}&lang=${lang}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto('about:blank');
    await page.goto(`${url}#year=2008`);
    await waitForMap(page);
  });
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
