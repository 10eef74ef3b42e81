// Tasks of readers, done by keyboard alone: no pointer, no focus set by script.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { hashOf, isLayerOn, layer, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2010' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());
beforeEach(async () => {
  await visit(page, 'year=2010');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
});

const MAX_STOPS = 160;
const press = (key: string): Promise<void> => page.keyboard.press(key);

/** What has the focus, as it is called: its label, its caption or its text. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const caption = labels?.[0]?.textContent ?? '';
    return (element?.getAttribute('aria-label') ?? (caption || element?.textContent) ?? '').trim();
  });
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await press('Tab');
    const present = await focused();
    if (typeof name === 'string' ? present === name : name.test(present)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

const dialog = (name: string | RegExp) =>
  page.getByRole('dialog', typeof name === 'string' ? { name, exact: true } : { name });

async function find(typed: string): Promise<void> {
  await press('/');
  await page.keyboard.type(typed);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await press('Enter');
}

describe('By keyboard alone a reader can', () => {
  test('find Ukraine', async () => {
    await find('ukr');
    await dialog('Ukraine').waitFor();
    expect(await focused()).toBe('Ukraine');
  });

  test('read its departures of 1995', async () => {
    await find('ukr');
    await dialog('Ukraine').waitFor();
    await press('Home');
    for (let year = 1990; year < 1995; year++) await press('ArrowRight');
    await expect.poll(() => yearOf(page)).toBe('1995');
    const departures = english(flowOf('residence-departures', 'AZE', 'UKR', 1995));
    await dialog('Ukraine').getByText(departures, { exact: true }).first().waitFor();
  });

  test('open the source of a number and come back to it', async () => {
    await find('ukr');
    await dialog('Ukraine').waitFor();
    await tabTo(/^Source: Ukraine/);
    const button = await focused();
    await press('Enter');
    await dialog(button).getByRole('button', { name: 'Copy citation' }).first().waitFor();
    await press('Escape');
    await dialog(button).waitFor({ state: 'hidden' });
    expect(await focused()).toBe(button);
    await dialog('Ukraine').waitFor();
  });

  test('close the card and be back where it was opened', async () => {
    await tabTo(/^Kazakhstan/);
    await press('Enter');
    await dialog('Kazakhstan').waitFor();
    await press('Escape');
    await dialog('Kazakhstan').waitFor({ state: 'hidden' });
    expect(await focused()).toMatch(/^Kazakhstan/);
  });

  test('compare 2010 with 1995', async () => {
    await tabTo('Compare');
    await press('Enter');
    await tabTo('1995');
    await press('Enter');
    await expect.poll(() => hashOf(page)).toContain('compare=1995');
  });

  test('play the years and stop them, with nothing read out between', async () => {
    await press('Home');
    await press(' ');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    const spoken = page.getByRole('status').first();
    expect(await spoken.textContent()).toBe('');
    await press(' ');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await expect.poll(() => spoken.textContent()).toMatch(/^\d{4}\. Arrivals: /);
  });

  longTest('ask another question by its key, and add a layer to it', async () => {
    await press('2');
    await page.getByRole('radio', { name: 'Deportations', exact: true, checked: true }).waitFor();
    await expect.poll(() => yearOf(page)).toBe('2011');
    await tabTo('Add a layer');
    await press('Enter');
    await expect.poll(() => layer(page, 'Deportations').isChecked()).toBe(true);
    await tabTo(/^Deportations/);
    await press(' ');
    await expect.poll(() => layer(page, 'Deportations').isChecked()).toBe(false);
    await press('Escape');
    expect(await focused()).toBe('Add a layer');
  });

  test('choose the language', async () => {
    await tabTo('Language');
    await press('ArrowDown');
    await page.waitForFunction(() => document.documentElement.lang === 'az');
  });

  longTest('choose a theme', async () => {
    await tabTo('Menu');
    await press('Enter');
    await tabTo('Display');
    await press('Enter');
    await tabTo(/^Theme/);
    await page.keyboard.press('d');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await press('Escape');
    expect(await focused()).toBe('Display');
    await press('Escape');
    expect(await focused()).toBe('Menu');
  });

  test('read the table, sort it, and open the country of a row', async () => {
    await tabTo('Map');
    await press('ArrowLeft');
    await page.getByRole('region', { name: 'All rows of this view' }).waitFor();
    await tabTo(/^Figure/);
    await press('Enter');
    const head = page.getByRole('columnheader', { name: /^Figure/ });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await tabTo('Georgia');
    await press('Enter');
    await dialog('Georgia').waitFor();
  });

  longTest('filter the table and save its rows as a file', async () => {
    await visit(page, 'year=1995&view=table');
    await page.getByRole('region', { name: 'All rows of this view' }).waitFor();
    await tabTo(/^Country/);
    await page.keyboard.type('Ukraine');
    await tabTo('Save as CSV');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines.join()).toContain(',860,');
  });

  longTest('find an event and read its note', async () => {
    await find('biometric');
    await dialog('Events of 2007').getByText('13 February 2007').waitFor();
    await press('Escape');
    await dialog('Events of 2007').waitFor({ state: 'hidden' });
    expect(await yearOf(page)).toBe('2007');
  });

  test('switch the keys off in Help and on again', async () => {
    await press('?');
    await dialog('Help').waitFor();
    await tabTo('Keyboard shortcuts');
    await press(' ');
    await press('Escape');
    await dialog('Help').waitFor({ state: 'hidden' });
    await press('Home');
    await press('3');
    expect([await yearOf(page), await isLayerOn(page, 'Deportations')]).toEqual(['2010', false]);
    await tabTo('Menu');
    await press('Enter');
    await tabTo('Help');
    await press('Enter');
    await tabTo('Keyboard shortcuts');
    await press(' ');
    await press('Escape');
    await press('Home');
    await expect.poll(() => yearOf(page)).toBe('1990');
  });

  longTest('begin anew', async () => {
    await visit(page, 'year=1995&layers=deportations');
    await tabTo('Menu');
    await press('Enter');
    await tabTo('Display');
    await press('Enter');
    await tabTo('Reset view');
    await press('Enter');
    await expect.poll(() => yearOf(page)).toBe('1995');
    // A theme that was chosen stays.
    expect(hashOf(page)).not.toMatch(/year|layers/);
  });

  test('do all of this without an error', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
