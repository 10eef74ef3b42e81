// A year without figures by country: the sentence, the jumps, and no country that pretends to have a number.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { button, closeNotes, headline, list, openDisplay, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { yearsOf } from './tables.ts';

/** The first two years that the report has by country, and one between them. */
const [BEFORE = 0, AFTER = 0] = yearsOf('residence-departures');
const EMPTY = AFTER - 1;
const HASH = `year=${EMPTY}&sources=report`;

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: HASH });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

describe('a year between two that the report has by country', () => {
  test('says that it has no figure and which years are nearest', async () => {
    await visit(page, HASH);
    const words = await headline(page).textContent();
    expect(words).toContain(`No figure by country for ${EMPTY}; the nearest are ${BEFORE} and ${AFTER}`);
    expect(words).toContain(`The outlines show ${BEFORE}.`);
  });

  test('lists no country with a number', async () => {
    await visit(page, HASH);
    const panel = list(page);
    expect(await panel.textContent()).toContain(
      `The layers shown have no numbers of people by country for ${EMPTY}.`,
    );
    expect(await panel.getByRole('listitem').count()).toBe(0);
  });

  test('jumps to either year by a button, and Back returns', async () => {
    await visit(page, HASH);
    await button(page, `Go to ${AFTER}`).click();
    expect(await yearOf(page)).toBe(String(AFTER));
    await page.goBack();
    await expect.poll(() => yearOf(page), { timeout: 5000 }).toBe(String(EMPTY));
    await button(page, `Go to ${BEFORE}`).click();
    expect(await yearOf(page)).toBe(String(BEFORE));
    expect(await headline(page).textContent()).not.toContain('no figure for');
  });

  test('hides its outlines by one switch', async () => {
    await visit(page, HASH);
    await openDisplay(page);
    await page.getByRole('checkbox', { name: 'Outlines in years without figures' }).uncheck();
    expect(page.url()).toContain('outlines=0');
    expect(await headline(page).textContent()).not.toContain('The outlines are');
    await closeNotes(page);
    expect(troubles(atlas)).toEqual([]);
  });
});
