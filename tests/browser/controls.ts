// The controls of the atlas as a reader finds them, by role and English name, and what the tests ask of a page.
import type { Locator, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { az } from '../../src/text/az.ts';
import { en, type Messages } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { tr } from '../../src/text/tr.ts';
import { waitForMap } from './atlasPage.ts';

export const WORDS: Readonly<Record<Language, Messages>> = { en, az, ru, tr };

/** The words of the language that the page speaks at present. */
export async function wordsOn(page: Page): Promise<Messages> {
  const spoken = await page.evaluate(() => document.documentElement.lang);
  return WORDS[LANGUAGES.find((lang) => lang === spoken) ?? 'en'];
}

/** The left panel: the year, its sentence and caveat, or the story or question that stands instead. */
export const headline = (page: Page, words: Messages = en): Locator =>
  page.getByRole('region', { name: words.headline, exact: true });
/** The right panel: the partners or routes, and the cards of countries. */
export const list = (page: Page, words: Messages = en): Locator =>
  page.getByRole('region', { name: words.list, exact: true });
/** A row of the list, by the name of its place. */
export const rowOf = (page: Page, name: string): Locator =>
  list(page)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${name}`) });
/** The handle of the sheet on a phone while that is closed, and while it is open. */
const expand = (page: Page, words: Messages): Locator => button(page, words.expand);
const collapse = (page: Page, words: Messages): Locator => button(page, words.collapse);

/** The table view: its controls and its rows. */
export const tableOf = (page: Page, words: Messages = en): Locator =>
  page.getByRole('region', { name: words.table.heading, exact: true });
/** The rows of the table view, without its head. */
export const tableRows = (page: Page, words: Messages = en): Locator =>
  tableOf(page, words).locator('tbody').getByRole('row');
/** The small maps of the years view, each a button; years without figures are buttons without a map. */
export const yearMaps = (page: Page): Locator =>
  page
    .getByRole('tabpanel')
    .getByRole('button')
    .filter({ has: page.locator('svg') });

/** The native range input of the years. */
export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Year' });
/** The year on the slider, as text. */
export const yearOf = (page: Page): Promise<string> => slider(page).inputValue();
/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** A checkbox of the layer list, by the title of its layer; `openLayers` brings the list up. */
export const layer = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: 'Layers' }).getByRole('checkbox', { name: title, exact: true });
/** The search field. */
export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Find a country' });
/** The choice of a language, whatever the page speaks. */
export const languageChoice = (page: Page): Locator => {
  const names = Object.values(WORDS).map(({ display }) => display.language);
  return page.getByRole('combobox', { name: new RegExp(`^(${names.join('|')})$`) });
};
/** All names and numbers on the map, as a selector; glyphs stand beside them. */
export const NAMES = '#labels > div';
/** Names on the map: letters over a picture, which have no role of their own. */
export const nameOnMap = (page: Page, hasText: string | RegExp): Locator => page.locator(NAMES, { hasText });
/** What stands beside the pointer over an arc; hidden from a screen reader, which has it from the list. */
export const arcTip = (page: Page): Locator => page.getByRole('tooltip', { includeHidden: true });
/** The place of the list that is lit because it or its arc is pointed at. */
export const litRow = (page: Page, hasText = ''): Locator =>
  list(page).getByRole('button').and(page.locator('[data-lit]')).filter({ hasText });
/** The address after `#`. */
export const hashOf = (page: Page): string => new URL(page.url()).hash.slice(1);

/** Follows a link to another view of the same page and waits for its picture. */
export async function visit(page: Page, hash: string): Promise<void> {
  // An empty hash would not be a step of its own where the address has none; an unknown key is the default view.
  await page.evaluate((text) => {
    location.hash = text;
  }, hash || 'default');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await waitForMap(page);
}

/** Waits for what the present view draws beside the map: views come in chunks of their own. */
export async function untilViewIsThere(page: Page): Promise<void> {
  const view = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('view');
  const panel = page.getByRole('tabpanel');
  if (view === 'years') await panel.getByRole('button').first().waitFor({ state: 'attached' });
  if (view === 'chart') await panel.getByRole('combobox').first().waitFor({ state: 'attached' });
  if (view === 'table') await tableOf(page, await wordsOn(page)).waitFor({ state: 'attached' });
}

/** Waits for the view and opens what a narrow window keeps closed. */
export async function openDrawer(page: Page): Promise<void> {
  await untilViewIsThere(page);
  const handle = expand(page, await wordsOn(page));
  if (await handle.isVisible()) await handle.click();
}

/** The note that opened last, as a selector. */
export const TOP_NOTE = '[popover]:not(:has([popover]))';

/** The note behind a button, opened unless it is; by the keyboard, as a pointer may miss what a theme zooms. */
async function openNote(page: Page, name: string): Promise<Locator> {
  const note = page.getByRole('dialog', { name, exact: true });
  if (!(await note.isVisible())) await button(page, name).press('Enter');
  await note.waitFor();
  return note;
}

/** The menu of the bar: what leads out of the page, its sources, help and display. */
export const openMenu = (page: Page, words: Messages = en): Promise<Locator> => openNote(page, words.menu);

/** Presses what is called so in the menu, which closes it or opens a note in it. */
export async function fromMenu(page: Page, name: string, words: Messages = en): Promise<void> {
  const menu = await openMenu(page, words);
  await menu.getByRole('button', { name, exact: true }).press('Enter');
}

/** The note of display options, in the menu. */
export async function openDisplay(page: Page, words: Messages = en): Promise<Locator> {
  await openMenu(page, words);
  return openNote(page, words.display.heading);
}

/** The list of all layers, behind the button that adds one. */
export const openLayers = (page: Page, words: Messages = en): Promise<Locator> =>
  openNote(page, words.layers.add);

/** Speed, loop and steps of playing, behind their button in the timeline. */
export async function openPace(page: Page, words: Messages = en): Promise<Locator> {
  // An open sheet leaves the timeline of a phone one line, for playing and the years.
  const handle = collapse(page, words);
  if (await handle.isVisible()) {
    await closeNotes(page);
    await handle.click();
  }
  return openNote(page, words.timeline.options);
}

/** Closes every note that is open, and nothing else. */
export async function closeNotes(page: Page): Promise<void> {
  const notes = page.locator('[popover]');
  while ((await notes.count()) > 0) {
    // Gone from the page a moment after it has closed.
    if (await notes.last().isVisible()) await notes.last().press('Escape');
  }
}

/** Does something in the list of layers and closes it. */
export async function inLayers<T>(page: Page, act: () => Promise<T>): Promise<T> {
  await openLayers(page);
  const done = await act();
  await closeNotes(page);
  return done;
}

/** Whether a layer is on, as its checkbox says. */
export const isLayerOn = (page: Page, title: string): Promise<boolean> =>
  inLayers(page, () => layer(page, title).isChecked());

/** All rows of the list of partners, and the limits that come with them, where there are more than the first few. */
export async function allRows(page: Page, words: Messages = en): Promise<void> {
  const name = words.partners.all('0').replace(/[()]/g, '\\$&').replace('0', '\\d+');
  const all = list(page, words).getByRole('button', { name: new RegExp(`^${name}$`), expanded: false });
  if (await all.isVisible()) await all.press('Enter');
}

/** Lets so many seconds of the page's own clock pass, without asking for animation frames. */
export async function letPass(page: Page, seconds: number): Promise<void> {
  const until = (await page.evaluate(() => performance.now())) + seconds * 1000;
  await page.waitForFunction((moment) => performance.now() >= moment, until, { polling: 100 });
}

/** Middle of the node of a place, CSS px: the nodes are drawn in WebGL, so it is found by its ring beside the name. */
export async function nodeBeside(
  page: Page,
  name: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await nameOnMap(page, name).first().boundingBox();
  if (!box) throw new Error(`no name ${name} on the map`);
  const map = page.getByRole('region', { name: 'Map' });
  // The pointer turns into a hand over what can be pressed.
  for (let away = 4; away <= 60; away += 4) {
    for (const [right, down] of [
      [1, 1],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ] as const) {
      const x = box.x + box.width / 2 + right * (box.width / 2 + away);
      const y = box.y + box.height / 2 + down * (box.height / 2 + away);
      await page.mouse.move(x, y);
      if ((await map.evaluate((element) => element.style.cursor)) !== 'pointer') continue;
      if ((await litRow(page, name).count()) === 1) return { x, y };
    }
  }
  throw new Error(`no node beside ${name}`);
}
