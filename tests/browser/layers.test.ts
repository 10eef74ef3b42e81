// The layer list: a checkbox for each layer, what it writes into the address, jumps to years; and the keys of topics.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneIn } from '../dose.ts';
import { listedLayers } from '../package/dataRows.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, closeNotes, hashOf, layer, openLayers, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { layerTitle } from './tables.ts';

/** Title and id. */
const LAYERS = listedLayers().map(({ id = '' }) => [layerTitle(id), id] as const);

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

describe('the layers', () => {
  test('are checkboxes in one group, the two of residence on', async () => {
    const boxes = (await openLayers(page)).getByRole('checkbox');
    expect(await boxes.count()).toBe(LAYERS.length);
    for (const [title, id] of LAYERS) {
      expect(await layer(page, title).isChecked()).toBe(id.startsWith('residence-'));
    }
  });

  // Every third; in the long run each.
  test.each(oneIn(3, LAYERS))('"%s" alone stands in the address as %s', async (title, id) => {
    await visit(page, 'layers=none');
    await openLayers(page);
    await layer(page, title).check();
    expect(new URLSearchParams(hashOf(page)).get('layers')).toBe(id);
  });

  test('switched off one by one they leave "none", and the page says so', async () => {
    await visit(page, '');
    await openLayers(page);
    await layer(page, layerTitle('residence-departures')).uncheck();
    await layer(page, layerTitle('residence-arrivals')).uncheck();
    expect(hashOf(page)).toBe('topic=residence&layers=none');
    expect(await page.getByText('No layer is shown.').isVisible()).toBe(true);
  });

  test('a layer of one other year says which and jumps there', async () => {
    await visit(page, 'year=2006&layers=work-permits');
    await openLayers(page);
    const jump = button(page, 'Work permits: go to 2011');
    expect(await jump.textContent()).toBe('2011 only');
    await jump.click();
    expect(await yearOf(page)).toBe('2011');
    expect(await jump.count()).toBe(0);
  });

  test('a layer between two of its years jumps to either', async () => {
    await visit(page, 'year=1997&sources=report');
    await openLayers(page);
    await button(page, 'Arrivals for residence: go to 2000').click();
    expect(await yearOf(page)).toBe('2000');
    await visit(page, 'year=1997&sources=report');
    await openLayers(page);
    await button(page, 'Arrivals for residence: go to 1995').click();
    expect(await yearOf(page)).toBe('1995');
  });

  test('routes are tagged by their report in every year', async () => {
    const group = await openLayers(page);
    for (const year of [1990, 2011]) {
      await visit(page, `year=${year}`);
      const words = await group.textContent();
      expect(words).toContain('as reported in 2005');
      expect(words).toContain('as reported in 2011');
    }
  });

  test('the keys 1 to 7 ask the seven questions, each with its own layers', async () => {
    await visit(page, '');
    await closeNotes(page);
    const topics = page.getByRole('radiogroup', { name: 'Topic' }).getByRole('radio');
    expect(await topics.count()).toBe(7);
    for (let index = 6; index >= 0; index--) {
      await page.keyboard.press(String(index + 1));
      await expect.poll(() => topics.nth(index).isChecked()).toBe(true);
    }
    await page.keyboard.press('2');
    await openLayers(page);
    expect(await layer(page, layerTitle('deportations')).isChecked()).toBe(true);
    expect(await layer(page, layerTitle('residence-arrivals')).isChecked()).toBe(false);
    await closeNotes(page);
  });

  test('the keys are silent while somebody types', async () => {
    await visit(page, 'year=1995');
    await closeNotes(page);
    await page.getByRole('combobox', { name: 'Find a country' }).fill('');
    await page.keyboard.type('3m ');
    expect(hashOf(page)).toBe('year=1995');
    await page.keyboard.press('Escape');
  });

  test('all at once are drawn without an error', async () => {
    for (const year of [1990, 1997, 2005, 2009, 2011]) {
      await visit(page, `year=${year}&layers=${LAYERS.map(([, id]) => id).join(',')}`);
    }
    expect(troubles(atlas)).toEqual([]);
  });
});
