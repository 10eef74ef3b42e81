// On paper: one page of the view, the card on a page of its own, nothing of the page's controls.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { untilViewIsThere, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008' });
  page = atlas.page;
  // The sheet comes when the page is idle.
  await page.locator('.print-sheet[data-ready]').waitFor({ state: 'attached', timeout: 30_000 });
});
afterAll(() => atlas.context.close());

async function show(hash: string): Promise<void> {
  await visit(page, hash);
  await untilViewIsThere(page);
}

async function pagesOf(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('printing', () => {
  test.each([
    'year=2008',
    'view=years',
    'view=chart',
    'year=2008&view=table&sources=report',
    'year=1997&lang=ru&theme=dark',
  ])('gives one page for %s', async (hash) => {
    await show(hash);
    expect(await pagesOf()).toBe(1);
    expect(troubles(atlas)).toEqual([]);
  });

  test('keeps the head above the rows of the table', async () => {
    await show('year=2008&view=table');
    await page.emulateMedia({ media: 'print' });
    // As narrow as some browsers take a sheet to be.
    await page.setViewportSize({ width: 816, height: 1056 });
    for (const name of ['Layer', 'Origin', 'Destination']) {
      expect(await page.getByRole('columnheader', { name }).isVisible(), name).toBe(true);
    }
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('puts the forty rows of a year with all sources on two pages', async () => {
    await show('year=2008&view=table');
    expect(await pagesOf()).toBe(2);
  });

  test('puts the card of the country in focus on a second page', async () => {
    await show('year=2008&focus=RUS&sources=report');
    await page.getByRole('dialog', { name: 'Russia' }).waitFor();
    expect(await pagesOf()).toBe(2);
  });

  test('fills the sheet when printing begins, in light colours, and clears it afterwards', async () => {
    await show('year=2008&theme=dark');
    const state = () =>
      page.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        words: document.querySelector('.print-sheet')?.textContent ?? '',
        arcs: document.querySelectorAll('.print-sheet [data-arc]').length,
      }));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printing = await state();
    expect(printing.theme).toBe('light');
    expect(printing.words).toContain('2008');
    expect(printing.words).toContain('Source: United Nations');
    expect(printing.arcs).toBeGreaterThan(10);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await state()).toEqual({ theme: 'dark', words: '', arcs: 0 });
  });
});
