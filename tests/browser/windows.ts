// Every panel, note and window that opens over the page, and how a reader brings it up in any language.
import type { Page } from 'playwright-core';
import type { Language } from '../../src/lib/language.ts';
import { az } from '../../src/text/az.ts';
import { en, type Messages } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { tr } from '../../src/text/tr.ts';
import { allRows, button, fromMenu, openDisplay, openLayers, openMenu, openPace } from './controls.ts';

export const WORDS: Readonly<Record<Language, Messages>> = { en, az, ru, tr };

export interface Window {
  readonly name: string;
  readonly hash?: string;
  /** Brings it up. */
  readonly open?: (page: Page, words: Messages) => Promise<unknown>;
  /** The part of the page that it is. */
  readonly part: string;
  /** What is in it once it is whole. */
  readonly holds?: string;
}

/** Presses one button after the other, by the keyboard: where a theme zooms, the driver's pointer misses what is scrolled. */
const by =
  (...names: readonly ((words: Messages) => string)[]) =>
  async (page: Page, words: Messages): Promise<void> => {
    for (const name of names) await button(page, name(words)).first().press('Enter');
  };

/** Chooses something in the menu, then presses one button after the other. */
const byMenu =
  (name: (words: Messages) => string, ...names: readonly ((words: Messages) => string)[]) =>
  async (page: Page, words: Messages): Promise<void> => {
    await fromMenu(page, name(words), words);
    await by(...names)(page, words);
  };

/** A note over the page, and one that opened in another. */
const NOTE = '.note';
const INNER_NOTE = '.note .note';
const PANEL = 'dialog.side-panel[open]';
const LEFT = '.panel.left';
const RIGHT = '.panel.right';
const help = (say: Messages) => say.display.help;
const stories = (say: Messages) => say.lesson.stories;
const questions = (say: Messages) => say.questions.heading;
export const WINDOWS: readonly Window[] = [
  { name: 'the panel of Azerbaijan', open: byMenu((say) => say.title), part: PANEL },
  { name: 'the menu', open: openMenu, part: NOTE, holds: '.menu' },
  { name: 'the display options', open: openDisplay, part: INNER_NOTE, holds: '.display-options' },
  { name: 'the list of layers', open: openLayers, part: NOTE, holds: '.layers' },
  { name: 'the pace of playing', open: openPace, part: NOTE, holds: '.options' },
  { name: 'all rows of the list', open: allRows, part: RIGHT, holds: '.limits' },
  { name: 'the sources', open: byMenu((say) => say.display.sources), part: PANEL },
  { name: 'help', open: byMenu(help), part: PANEL },
  { name: 'the list of stories', open: by(stories), part: PANEL, holds: '.story-list li' },
  { name: 'a step of a story', hash: 'story=leaving/7', part: LEFT, holds: '.story-number' },
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
  { name: 'share', open: byMenu((say) => say.share.heading), part: PANEL, holds: '.qr' },
  { name: 'export', open: byMenu((say) => say.export.heading), part: PANEL },
  {
    name: 'two cards of two years',
    hash: 'year=2010&compare=1995&focus=RUS&pin=TUR',
    part: RIGHT,
    holds: '.card-compared',
  },
];

/** Out of the window, a story or the questions: nothing of it stays. */
export async function closeWindows(page: Page): Promise<void> {
  for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
}
