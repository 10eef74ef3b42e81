// Every panel, note and window that opens over the page, and how a reader brings it up in any language.
import type { Page } from 'playwright-core';
import type { Language } from '../../src/lib/language.ts';
import { az } from '../../src/text/az.ts';
import { en, type Messages } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { tr } from '../../src/text/tr.ts';
import { button } from './controls.ts';

export const WORDS: Readonly<Record<Language, Messages>> = { en, az, ru, tr };

export interface Window {
  readonly name: string;
  readonly hash?: string;
  /** Brings it up. */
  readonly open?: (page: Page, words: Messages) => Promise<void>;
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

const PANEL = 'dialog.side-panel[open]';
const LEFT = '.panel.left';
const help = (say: Messages) => say.display.help;
const stories = (say: Messages) => say.lesson.stories;
const questions = (say: Messages) => say.questions.heading;
export const WINDOWS: readonly Window[] = [
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

/** Out of the window, a story or the questions: nothing of it stays. */
export async function closeWindows(page: Page): Promise<void> {
  for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
}
