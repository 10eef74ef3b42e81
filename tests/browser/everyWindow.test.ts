// axe finds nothing against WCAG 2.2 A and AA in any panel, note or window: each in every theme and every language.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { THEMES } from '../../src/state/viewState.ts';
import { az } from '../../src/text/az.ts';
import { en, type Messages } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { tr } from '../../src/text/tr.ts';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { violations } from './axe.ts';
import { button, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

const WORDS: Readonly<Record<Language, Messages>> = { en, az, ru, tr };

interface Window {
  readonly name: string;
  readonly hash?: string;
  /** Brings it up. */
  readonly open?: (words: Messages) => Promise<void>;
  /** The part of the page that it is. */
  readonly part: string;
  /** What is in it once it is whole. */
  readonly holds?: string;
}

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  // The windows lie over the map, whose other painter is quicker without a graphics card.
  atlas = await openAtlas({ hash: 'year=2008', width: 1280, height: 720 });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Presses one button after the other, by the keyboard: where a theme zooms, the driver's pointer misses what is scrolled. */
const by =
  (...names: readonly ((words: Messages) => string)[]) =>
  async (words: Messages): Promise<void> => {
    for (const name of names) await button(page, name(words)).first().press('Enter');
  };

const PANEL = 'dialog.side-panel[open]';
const LEFT = '.panel.left';
const help = (say: Messages) => say.display.help;
const stories = (say: Messages) => say.lesson.stories;
const questions = (say: Messages) => say.questions.heading;
const WINDOWS: readonly Window[] = [
  { name: 'the panel of Azerbaijan', open: by((say) => say.title), part: PANEL },
  { name: 'the sources', open: by((say) => say.display.sources), part: PANEL },
  { name: 'help', open: by(help), part: PANEL },
  { name: 'the tour', open: by(help, (say) => say.tour.again), part: '.tour' },
  { name: 'the list of stories', open: by(stories), part: PANEL, holds: '.story-list li' },
  { name: 'a step of a story', hash: 'story=leaving/6', part: LEFT, holds: '.story-number' },
  {
    name: 'a slide',
    hash: 'story=at-risk/2',
    open: by((say) => say.lesson.present),
    part: '.presenting',
    holds: 'h1',
  },
  { name: 'a question', open: by(questions), part: LEFT, holds: '.question' },
  {
    name: 'an answer',
    open: by(questions, (say) => say.questions.reveal),
    part: LEFT,
    holds: '.option-right',
  },
  {
    name: 'the worksheet',
    open: by(stories, (say) => say.questions.worksheet),
    part: PANEL,
    holds: '.worksheet',
  },
  { name: 'share', open: by((say) => say.share.heading), part: PANEL, holds: '.qr' },
  { name: 'export', open: by((say) => say.export.heading), part: PANEL },
  {
    name: 'two cards of two years',
    hash: 'year=2010&compare=1995&focus=RUS&pin=TUR',
    part: '.panel.right',
    holds: '.card-compared',
  },
];

/** Each window meets every theme and every language; in the long run each theme every language. */
const PAIRS = THEMES.flatMap((theme, index) =>
  LANGUAGES.filter((_, place) => dose(place === index, true)).map((lang) => [theme, lang] as const),
);

describe.each(PAIRS)('in the theme "%s" and the language "%s"', (theme, lang) => {
  test.each(WINDOWS)('$name', async ({ hash, open, part, holds }) => {
    await visit(page, `${hash ?? 'year=2008'}&theme=${theme}&lang=${lang}`);
    await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    await open?.(WORDS[lang]);
    await page
      .locator(holds ? `${part} ${holds}` : part)
      .first()
      .waitFor();
    const found = await violations(page, part);
    // Out of the window, a story or the questions: nothing of it stays for the next.
    for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
    expect(found).toEqual([]);
  });

  test('the presenter window', async () => {
    const hash = `presenter=1&story=roads/4&theme=${theme}&lang=${lang}`;
    const presenter = await openAtlas({ hash, waitForMap: false });
    await presenter.page.locator('.presenter h1').waitFor();
    const found = await violations(presenter.page);
    const wrong = troubles(presenter);
    await presenter.context.close();
    expect([...found, ...wrong]).toEqual([]);
  });
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
