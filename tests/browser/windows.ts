// Every panel, note and window that opens over the page, and how a reader brings it up in any language.
import type { Locator, Page } from 'playwright-core';
import { en, type Messages } from '../../src/text/en.ts';
import {
  allRows,
  button,
  fromMenu,
  headline,
  list,
  openDisplay,
  openLayers,
  openMenu,
  openPace,
} from './controls.ts';

export interface Window {
  readonly name: string;
  readonly hash?: string;
  /** Brings it up. */
  readonly open?: (page: Page, words: Messages) => Promise<unknown>;
  /** The part of the page that it is. */
  readonly part: (page: Page, words: Messages) => Locator;
  /** What is in it once it is whole. */
  readonly holds?: (part: Locator, words: Messages) => Locator;
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

const dialog =
  (name: (words: Messages) => string) =>
  (page: Page, words: Messages): Locator =>
    page.getByRole('dialog', { name: name(words), exact: true });
/** The one panel over the page. */
const panel = (page: Page): Locator => page.getByRole('dialog');
const help = (say: Messages) => say.display.help;
const stories = (say: Messages) => say.lesson.stories;
const questions = (say: Messages) => say.questions.heading;
export const WINDOWS: readonly Window[] = [
  { name: 'the panel of Azerbaijan', open: byMenu((say) => say.title), part: panel },
  {
    name: 'the menu',
    open: openMenu,
    part: dialog((say) => say.menu),
    holds: (part, say) => part.getByRole('button', { name: help(say) }),
  },
  {
    name: 'the display options',
    open: openDisplay,
    part: dialog((say) => say.display.heading),
    holds: (part) => part.getByRole('checkbox'),
  },
  {
    name: 'the list of layers',
    open: openLayers,
    part: dialog((say) => say.layers.add),
    holds: (part) => part.getByRole('checkbox'),
  },
  {
    name: 'the pace of playing',
    open: openPace,
    part: dialog((say) => say.timeline.options),
    holds: (part) => part.getByRole('checkbox'),
  },
  {
    name: 'all rows of the list',
    open: allRows,
    part: list,
    holds: (part, say) => part.getByRole('group', { name: say.partners.limits }),
  },
  { name: 'the sources', open: byMenu((say) => say.display.sources), part: panel },
  { name: 'help', open: byMenu(help), part: panel },
  {
    name: 'the list of stories',
    open: by(stories),
    part: panel,
    holds: (part) => part.getByRole('listitem'),
  },
  {
    name: 'a step of a story',
    hash: 'story=leaving/7',
    part: headline,
    holds: (part, say) => part.getByRole('region', { name: say.lesson.story }).getByRole('strong'),
  },
  {
    name: 'a slide',
    hash: 'story=at-risk/2',
    open: by((say) => say.lesson.present),
    part: (page) => page.locator('#app'),
    holds: (part) => part.getByRole('heading', { level: 1 }),
  },
  {
    name: 'a question',
    open: by(questions),
    part: headline,
    holds: (part, say) => part.getByRole('region', { name: questions(say) }),
  },
  {
    name: 'an answer',
    open: by(questions, (say) => say.questions.reveal),
    part: headline,
    holds: (part, say) => part.getByText(say.questions.answer),
  },
  {
    name: 'the worksheet',
    open: by(stories, (say) => say.questions.worksheet),
    part: dialog((say) => say.questions.worksheet),
    holds: (part) => part.getByRole('article'),
  },
  {
    name: 'share',
    open: byMenu((say) => say.share.heading),
    part: panel,
    holds: (part, say) => part.getByRole('img', { name: say.share.qr }),
  },
  { name: 'export', open: byMenu((say) => say.export.heading), part: panel },
  {
    name: 'two cards of two years',
    hash: 'year=2010&compare=1995&focus=RUS&pin=TUR',
    part: list,
    holds: (part, say) => part.getByRole('heading', { name: say.card.layers }),
  },
];

/** Brings a window up and gives its part of the page once it is whole. */
export async function openWindow(page: Page, window: Window, words: Messages = en): Promise<Locator> {
  await window.open?.(page, words);
  const part = window.part(page, words);
  await (window.holds?.(part, words) ?? part).first().waitFor();
  return part;
}

/** Out of the window, a story or the questions: nothing of it stays. */
export async function closeWindows(page: Page): Promise<void> {
  for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape');
}
