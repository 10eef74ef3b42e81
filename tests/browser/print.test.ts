// On paper: one page of the view, the card on a page of its own, nothing of the page's controls.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

/** Opens a view and waits until it could be printed: the sheet comes when the page is idle. */
async function openToPrint(hash: string): Promise<Page> {
  atlas = await openAtlas({ hash });
  await atlas.page.locator('.print-sheet[data-ready]').waitFor({ state: 'attached', timeout: 30_000 });
  return atlas.page;
}

async function pagesOf(page: Page): Promise<number> {
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
    const page = await openToPrint(hash);
    if (hash === 'view=chart') await page.locator('#chart').waitFor();
    expect(await pagesOf(page)).toBe(1);
    if (atlas) expect(troubles(atlas)).toEqual([]);
  });

  test('keeps the head above the rows of the table', async () => {
    const page = await openToPrint('year=2008&view=table');
    await page.emulateMedia({ media: 'print' });
    // As narrow as some browsers take a sheet to be.
    await page.setViewportSize({ width: 816, height: 1056 });
    for (const name of ['Layer', 'Origin', 'Destination']) {
      expect(await page.getByRole('columnheader', { name }).isVisible(), name).toBe(true);
    }
  });

  test('puts the forty rows of a year with all sources on two pages', async () => {
    expect(await pagesOf(await openToPrint('year=2008&view=table'))).toBe(2);
  });

  test('puts the card of the country in focus on a second page', async () => {
    expect(await pagesOf(await openToPrint('year=2008&focus=RUS&sources=report'))).toBe(2);
  });

  test('fills the sheet when printing begins, in light colours, and clears it afterwards', async () => {
    const page = await openToPrint('year=2008&theme=dark');
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
