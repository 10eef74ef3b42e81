// A year without figures by country: the sentence, the jumps, and no country that pretends to have a number.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { button, closeNotes, headline, list, openDisplay, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=1997&sources=report' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const yearPanel = () => headline(page);

describe('1997, by the report alone,', () => {
  test('says that it has no figure and which years are nearest', async () => {
    await visit(page, 'year=1997&sources=report');
    const words = await yearPanel().textContent();
    expect(words).toContain('No figure by country for 1997; the nearest are 1995 and 2000');
    expect(words).toContain('The outlines show 1995.');
  });

  test('lists no country with a number', async () => {
    await visit(page, 'year=1997&sources=report');
    const panel = list(page);
    expect(await panel.textContent()).toContain(
      'The layers shown have no numbers of people by country for 1997.',
    );
    expect(await panel.getByRole('listitem').count()).toBe(0);
  });

  test('jumps to either year by a button, and Back returns', async () => {
    await visit(page, 'year=1997&sources=report');
    await button(page, 'Go to 2000').click();
    expect(await yearOf(page)).toBe('2000');
    await page.goBack();
    await expect.poll(() => yearOf(page), { timeout: 5000 }).toBe('1997');
    await button(page, 'Go to 1995').click();
    expect(await yearOf(page)).toBe('1995');
    expect(await yearPanel().textContent()).not.toContain('no figure for');
  });

  test('hides its outlines by one switch', async () => {
    await visit(page, 'year=1997&sources=report');
    await openDisplay(page);
    await page.getByRole('checkbox', { name: 'Outlines in years without figures' }).uncheck();
    expect(page.url()).toContain('outlines=0');
    expect(await yearPanel().textContent()).not.toContain('The outlines are');
    await closeNotes(page);
    expect(troubles(atlas)).toEqual([]);
  });
});
