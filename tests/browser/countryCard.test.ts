// The card of a country: the ways to open it, how it closes, and what stands behind each of its numbers.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, list, nodeBeside, search, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf, layerTitle, partnerCount } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Numbers of a card that are no figures: years, the place in an order, the one that a ratio is to. */
const NO_FIGURES = /\b(19|20)\d\d\b(?![.,]\d)|\d+ of \d+|\s:\s1(?!\d)/g;

const card = (name: string): Locator => page.getByRole('dialog', { name, exact: true });
/** Arrivals, departures and net of the year. */
const balance = (name: string): Locator => card(name).locator('dl').first();
const partner = (name: string): Locator => list(page).getByRole('button', { name: new RegExp(`^${name} `) });

const options = (): Locator => page.getByRole('listbox', { name: 'Find a country' }).getByRole('option');

/** Text of what has the focus. */
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a country card opens', () => {
  test('by a press on the list, and Back closes it', async () => {
    await visit(page, '');
    await partner('Russia').click();
    await card('Russia').waitFor();
    expect(hashOf(page)).toBe('topic=residence&focus=RUS');
    await page.goBack();
    await card('Russia').waitFor({ state: 'hidden' });
  });

  test('by the keyboard alone; Escape closes it and the focus is back on the list', async () => {
    await visit(page, '');
    await partner('Georgia').focus();
    await page.keyboard.press('Enter');
    await card('Georgia').waitFor();
    expect(await focused()).toBe('Georgia');
    await page.keyboard.press('Escape');
    await card('Georgia').waitFor({ state: 'hidden' });
    expect(await focused()).toMatch(/^Georgia/);
    expect(hashOf(page)).not.toContain('focus');
  });

  test('by a press on its node on the map', async () => {
    await visit(page, '');
    const node = await nodeBeside(page, 'Russia');
    await page.mouse.click(node.x, node.y);
    await card('Russia').waitFor();
    await card('Russia').getByRole('button', { name: 'Close', exact: true }).click();
    await card('Russia').waitFor({ state: 'hidden' });
  });

  test('by a press on the land of a partner', async () => {
    await visit(page, 'at=5/48/67');
    await page.mouse.click(720, 330);
    await card('Kazakhstan').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('the search', () => {
  test.each([
    ['Turkiye', 'Türkiye'],
    ['turkey', 'Türkiye'],
    ['GEO', 'Georgia'],
    ['kazak', 'Kazakhstan'],
  ])('finds with "%s" %s, which Enter opens', async (typed, name) => {
    await visit(page, '');
    await page.keyboard.press('/');
    expect(await search(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type(typed);
    expect(await options().first().textContent()).toBe(name);
    await page.keyboard.press('Enter');
    await card(name).waitFor();
    await page.keyboard.press('Escape');
    await card(name).waitFor({ state: 'hidden' });
    expect(await search(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  test('walks its list by the arrow keys and says how many it found', async () => {
    await visit(page, '');
    await search(page).fill('u');
    await options().first().waitFor();
    const names = await options().allTextContents();
    expect(names.length).toBeGreaterThan(2);
    expect(await page.getByText(`Found: ${names.length}`).count()).toBe(1);
    await search(page).press('ArrowDown');
    await search(page).press('Enter');
    await card(names[1] ?? '').waitFor();
    await page.keyboard.press('Escape');
  });

  test('says that it found nothing, and Escape empties it', async () => {
    await search(page).fill('Atlantis');
    await page.getByText('No country, year, topic, layer, event or source with that name.').waitFor();
    await search(page).press('Escape');
    expect(await search(page).inputValue()).toBe('');
  });
});

describe('the card says', () => {
  test('each number with a button to its source and locator', async () => {
    await visit(page, 'focus=RUS&year=2010');
    const layers = card('Russia')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: en.card.layers, exact: true }) });
    const rows = card('Russia').getByRole('definition').or(layers.getByRole('listitem'));
    expect(await rows.count()).toBeGreaterThan(8);
    for (const row of await rows.all()) {
      const words = await row.innerText();
      const figures = words.replace(NO_FIGURES, '').match(/\d[\d.,]*/g) ?? [];
      const sources = await row.getByRole('button', { name: /^Source: / }).count();
      expect(sources, words).toBe(figures.length);
    }
    await button(page, 'Source: Russia, Arrivals, 2010').click();
    const note = page.getByRole('dialog', { name: 'Source: Russia, Arrivals, 2010' });
    expect(await note.innerText()).toContain(
      `${english(flowOf('residence-arrivals', 'RUS', 'AZE', 2010))} people`,
    );
    expect(await note.innerText()).toContain('Table 3, Russian Federation, 2010');
    await note.getByRole('button', { name: 'Copy citation' }).waitFor();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await card('Russia').isVisible()).toBe(true);
  });

  test('net migration as computed, with both rows behind it', async () => {
    await visit(page, 'focus=RUS&year=2010');
    const net = balance('Russia').locator('> div', { hasText: en.card.net });
    const difference =
      flowOf('residence-arrivals', 'RUS', 'AZE', 2010) - flowOf('residence-departures', 'AZE', 'RUS', 2010);
    expect(await net.getByText(`+${english(difference)}`, { exact: true }).isVisible()).toBe(true);
    expect(await net.getByText('computed', { exact: true }).isVisible()).toBe(true);
    await net.getByRole('button', { name: /^Source/ }).click();
    const note = page.getByRole('dialog', { name: /^Source: Russia, Net migration/ });
    const words = await note.innerText();
    expect(words).toContain('computed: arrivals minus departures');
    expect(words).toContain('Table 3, Russian Federation, 2010');
    expect(words).toContain('Table 2, Russian Federation, 2010');
    await page.keyboard.press('Escape');
  });

  test('"none reported" where the source prints a dash, and no net of it', async () => {
    await visit(page, 'focus=IRN&year=2010');
    const words = (await balance('Iran').innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toContain('Departures none reported');
    expect(words).not.toMatch(/Departures 0/);
  });

  test('"no figure" and the nearest years in a year without one', async () => {
    await visit(page, 'focus=RUS&year=1997&sources=report');
    const words = (await balance('Russia').innerText()).replaceAll(/\s+/g, ' ').trim();
    expect(words).toBe('Arrivals no figure Departures no figure Net migration no figure');
    const row = card('Russia')
      .getByRole('listitem')
      .filter({ hasText: layerTitle('residence-arrivals') });
    await row.getByRole('button', { name: 'Go to 2000' }).click();
    expect(await page.getByRole('slider', { name: 'Year' }).inputValue()).toBe('2000');
    expect(await card('Russia').isVisible()).toBe(true);
  });

  longTest(
    'what the other country counted, when the page opens on the card, whoever fetched it first',
    async () => {
      const { page: fresh, context } = await openAtlas({ hash: 'focus=RUS&year=2008' });
      const russia = fresh.getByRole('dialog', { name: 'Russia', exact: true });
      await russia.getByText('Russia counted').first().waitFor();
      expect(await russia.innerText()).toContain(english(partnerCount('AZE', 'RUS', 2008)));
      await context.close();
    },
  );

  test('the routes that touch the country, in words and without numbers', async () => {
    await visit(page, 'focus=TUR');
    const words = await card('Türkiye').innerText();
    expect(words).toContain('Routes and corridors');
    expect(words).toContain('The source gives no numbers.');
    expect(troubles(atlas)).toEqual([]);
  });
});
