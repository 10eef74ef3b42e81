// The search box: countries, layers, events and sources by any of their names, and where each of them leads.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { hashOf, isLayerOn, search, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { layerTitle } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const options = (): Locator => page.getByRole('listbox', { name: 'Find a country' }).getByRole('option');

async function choose(typed: string): Promise<void> {
  await search(page).fill(typed);
  await options().first().waitFor();
  await page.keyboard.press('Enter');
}

/** A layer may bear the name of its topic. */
async function chooseLayer(title: string): Promise<void> {
  await search(page).fill(title);
  await page.locator(`[role=option][data-kind=Layer]`, { hasText: title }).click();
}

describe('the search', () => {
  test.each([
    ['Azerbaycan', 'Azerbaijan'],
    ['Türkiyə', 'Türkiye'],
    ['Rossiya', 'Russia'],
    ['kazaxstan', 'Kazakhstan'],
    ['ГРУЗИЯ', 'Georgia'],
  ])('finds "%s" whatever language it is in', async (typed, name) => {
    await visit(page, '');
    await search(page).fill(typed);
    // Names of the other languages may still be on their way.
    await expect.poll(() => options().first().textContent()).toBe(name);
    await search(page).fill('');
  });

  test('says of each finding what it is', async () => {
    await search(page).fill('depor');
    await options().first().waitFor();
    const found = await options().evaluateAll((all) =>
      all.map((each) => `${each.textContent}: ${each.getAttribute('data-kind')}`),
    );
    expect(found.slice(0, 2)).toEqual(['Deportations: Topic', 'Deportations: Layer']);
    await search(page).fill('zzzz');
    await page.getByText('No country, year, topic, layer, event or source with that name.').waitFor();
    await search(page).fill('');
  });

  test('switches a layer on, says so, and Back switches it off', async () => {
    await visit(page, 'year=2011');
    await chooseLayer(layerTitle('deportations'));
    await page.getByRole('status').filter({ hasText: 'Deportations: now shown.' }).waitFor();
    expect(await isLayerOn(page, layerTitle('deportations'))).toBe(true);
    await chooseLayer(layerTitle('deportations'));
    await page.getByRole('status').filter({ hasText: 'Deportations: already shown.' }).waitFor();
    await page.goBack();
    await expect.poll(() => isLayerOn(page, layerTitle('deportations'))).toBe(false);
  });

  test('goes to the year of an event and opens its note', async () => {
    await visit(page, 'year=2010');
    await choose('biometric');
    const note = page.getByRole('dialog', { name: 'Events of 2007' });
    await note.getByText('13 February 2007').waitFor();
    expect(await yearOf(page)).toBe('2007');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
  });

  test('opens the list of sources at the one that was chosen', async () => {
    await visit(page, 'year=2010');
    await choose('factbook');
    await page.getByRole('dialog', { name: 'Sources', exact: true }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('cite')?.textContent);
    await expect.poll(focused).toContain('Factbook 2011');
    await page.keyboard.press('Escape');
  });

  test('opens a country, and Azerbaijan as the map does', async () => {
    await visit(page, 'year=2010');
    await choose('ukraine');
    await page.getByRole('dialog', { name: 'Ukraine', exact: true }).waitFor();
    expect(hashOf(page)).toContain('focus=UKR');
    await page.keyboard.press('Escape');
    await choose('azerbaijan');
    await page.getByRole('dialog', { name: 'Azerbaijan', exact: true }).waitFor();
    await page.keyboard.press('Escape');
  });

  test.each(['germany 2006', 'almaniya 2006', 'германия 2006', 'almanya 2006'])(
    'goes to a country in a year: %s',
    async (typed) => {
      await visit(page, 'topic=residence&year=1995');
      await search(page).fill(typed);
      await expect.poll(() => options().first().textContent()).toBe('Germany, 2006');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Germany', exact: true }).waitFor();
      expect(await yearOf(page)).toBe('2006');
      await page.goBack();
      await expect.poll(() => yearOf(page)).toBe('1995');
    },
  );

  test('goes to a year, to a topic, and to a topic in a year', async () => {
    await visit(page, 'topic=residence&year=1995');
    await choose('2003');
    await expect.poll(() => yearOf(page)).toBe('2003');
    await choose('trafficking');
    await expect.poll(() => hashOf(page)).toContain('topic=trafficking');
    await choose('deportations 2008');
    await expect.poll(() => hashOf(page)).toContain('topic=deportations');
    expect(await yearOf(page)).toBe('2008');
  });

  test('left no error behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
