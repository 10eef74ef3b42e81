// Back undoes each deliberate step, one by one, and Reset view gives the first view back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../src/state/viewState.ts';
import { dose, oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import {
  button,
  closeNotes,
  hashOf,
  inLayers,
  isLayerOn,
  layer,
  openDisplay,
  openLayers,
  openPace,
  search,
  visit,
} from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { layerTitle } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=1995' });
  page = atlas.page;
  // The globe asks for WebGL, which this browser has not: said once, before what the page says is compared.
  await visit(page, 'projection=globe');
  await page.getByRole('alert').waitFor();
  await button(page, 'Close').click();
});
afterAll(() => atlas.context.close());

const START = 'year=1995&layers=residence-departures';

/** Does something in the display options. */
async function inDisplay(act: () => Promise<unknown>): Promise<void> {
  await openDisplay(page);
  await act();
  await closeNotes(page);
}

/** Does something with a control of the pace of playing. */
async function inPace(act: () => Promise<unknown>): Promise<void> {
  await openPace(page);
  await act();
  await closeNotes(page);
}

type OpenNote = (page: Page) => Promise<unknown>;

/** What each control of the page and of these notes says that it is set to, theme and language with them. */
async function settings(notes: readonly OpenNote[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const open of [closeNotes, ...notes]) {
    await open(page);
    found.push(...(await shownSettings()));
    await closeNotes(page);
  }
  return found;
}

function shownSettings(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    const states = ['aria-pressed', 'aria-selected', 'aria-expanded', 'aria-current', 'aria-valuetext'];
    const controls = [...document.querySelectorAll('#app :is(button, input, select)')].map((control) => {
      const { value, checked } = control as HTMLInputElement;
      return [control.tagName, value, checked, ...states.map((name) => control.getAttribute(name))].join(' ');
    });
    return [`theme ${dataset.theme}`, `lang ${lang}`, ...controls];
  });
}

type Step = readonly [name: string, act: () => Promise<unknown>, shownIn?: OpenNote];

/** What a step does, and the note that shows it; in the long run all of them are read after each. */
const STEPS: readonly Step[] = [
  ['the next year', () => button(page, 'Next year').click()],
  ['the last year', () => button(page, 'Last year').click()],
  ['a layer', () => inLayers(page, () => layer(page, layerTitle('deportations')).check()), openLayers],
  ['a key for a layer', () => page.keyboard.press('4'), openLayers],
  ['a key for the next year', () => page.keyboard.press('ArrowRight')],
  ['a country of the list', () => page.getByRole('button', { name: /^Kazakhstan / }).click()],
  [
    'a country of the search',
    async () => {
      await search(page).fill('georgia');
      await page.keyboard.press('Enter');
    },
  ],
  ['another view', () => page.getByRole('tab', { name: 'Table' }).click()],
  ['a direction', () => page.getByRole('radiogroup').first().locator('label').nth(1).click()],
  [
    'a second year to compare with',
    async () => {
      await button(page, 'Compare').click();
      await button(page, '2010').click();
    },
  ],
  [
    'the outlines',
    () => inDisplay(() => page.getByRole('checkbox', { name: /^Outlines/ }).click()),
    openDisplay,
  ],
  [
    'numbers on the map',
    () => inDisplay(() => page.getByRole('checkbox', { name: /^Numbers/ }).click()),
    openDisplay,
  ],
  [
    'the report alone',
    () => inDisplay(() => page.getByRole('checkbox', { name: 'Report only' }).click()),
    openDisplay,
  ],
  ['the globe', () => inDisplay(() => page.getByRole('checkbox', { name: 'Globe' }).click()), openDisplay],
  [
    'the width of arcs',
    () => inDisplay(() => page.getByRole('radio', { name: /^In proportion/ }).click()),
    openDisplay,
  ],
  // One theme; in the long run each.
  ...THEMES.slice(dose(-1, 0)).map(
    (theme) =>
      [
        `the theme "${theme}"`,
        () => inDisplay(() => page.getByRole('combobox', { name: 'Theme' }).selectOption(theme)),
        openDisplay,
      ] as const,
  ),
  [
    'the speed',
    () => inPace(() => page.getByRole('combobox', { name: 'Speed' }).selectOption('2')),
    openPace,
  ],
  ['every year', () => inPace(() => page.getByRole('checkbox', { name: 'Every year' }).click()), openPace],
  ['the loop', () => inPace(() => page.getByRole('checkbox', { name: 'Loop' }).click()), openPace],
  ['the language', () => page.getByRole('combobox', { name: 'Language' }).selectOption('tr')],
];

describe('Back undoes', () => {
  /** What the first view says is read once: each undoing has to come back to it. */
  const before = new Map<string, readonly string[]>();

  // Every fourth step; in the long run each.
  const tried = oneIn(4, STEPS);
  test.each(tried.map(([name, act, shownIn]) => ({ name, act, shownIn })))(
    '$name',
    async ({ act, shownIn }) => {
      const notes = dose(shownIn ? [shownIn] : [], [openLayers, openPace, openDisplay]);
      const key = notes.map(({ name }) => name).join();
      await visit(page, START);
      await page.waitForFunction(() => document.documentElement.lang === 'en');
      if (!before.has(key)) before.set(key, await settings(notes));
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await act();
      await expect.poll(() => hashOf(page)).not.toBe(START);
      await page.goBack();
      await expect.poll(() => hashOf(page)).toBe(START);
      await expect.poll(() => settings(notes)).toEqual(before.get(key));
    },
  );
});

describe('Reset view', () => {
  test('gives the first view back, keeps language and theme, and Back undoes it', async () => {
    const chosen = 'year=1995&layers=deportations&at=4/50/40&theme=dark&values=1';
    await visit(page, chosen);
    await inDisplay(() => button(page, 'Reset view').click());
    await expect.poll(() => hashOf(page)).toBe('theme=dark');
    expect(await page.getByRole('slider', { name: 'Year' }).inputValue()).toBe('1995');
    expect(await isLayerOn(page, layerTitle('residence-arrivals'))).toBe(true);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe(chosen);
  });

  test('left no error behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
