// While numbers are hidden, whatever the page saves, copies or prints holds none of them: not the true ones, and none
// that stand for them.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/numberFormat.ts';
import { enExport } from '../../src/text/en/export.ts';
import { enLesson } from '../../src/text/en/lesson.ts';
import { enTable } from '../../src/text/en/table.ts';
import { oneIn } from '../dose.ts';
import { atlas as tables } from '../figures/readAtlas.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, fromMenu, untilViewIsThere, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

/** Every figure of three digits and more that is no year, as a file and as English writes it, and what stands for one. */
const FIGURES = [...tables.flows.value, ...tables.indicators.map(({ value }) => value ?? 0), 400]
  .filter((value) => value >= 100 && !(value >= 1900 && value < 2100))
  .flatMap((value) => [String(value), formatNumber('en', value)]);
let atlas: AtlasPage;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=1995&lang=en' });
  await atlas.page.keyboard.press('h');
  await atlas.page.getByText(enLesson.hidden).waitFor();
});
afterAll(() => atlas.context.close());

/** The page at this view, its numbers still hidden and nothing open over it. */
async function openHidden(hash: string): Promise<Page> {
  const { page } = atlas;
  const panel = page.getByRole('dialog', { name: enExport.heading, exact: true });
  if (await panel.isVisible()) await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  await visit(page, hash);
  await untilViewIsThere(page);
  await page.getByText(enLesson.hidden).waitFor();
  return page;
}

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** The figures among the numbers of a text. */
function figuresIn(text: string): readonly string[] {
  const numbers = new Set(text.match(/(?<![\d.,])\d[\d.,]*/g)?.map((number) => number.replace(/[.,]+$/, '')));
  return FIGURES.filter((figure) => numbers.has(figure));
}

/** What a reader of an SVG sees of its text; coordinates and colours are no figures. */
const wordsOf = (svg: string): string => svg.replace(/<style>.*?<\/style>/gs, ' ').replace(/<[^>]*>/g, ' ');

/** The cells of the columns for numbers. */
function numberCells(csv: string): readonly string[] {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(5);
  return data.flatMap((row) => [row.Figure ?? 'no column', row['Upper end'] ?? 'no column']);
}

describe('While numbers are hidden', () => {
  test('every button that saves data saves none, and the package is not saved at all', async () => {
    const page = await openHidden('year=1995&lang=en');
    await fromMenu(page, 'Export');
    const data = page.getByRole('region', { name: 'Data', exact: true });
    const known = [enExport.csvView, enExport.csvAll, enExport.geojson, enExport.package, enExport.citation];
    // A new way out has to be tried here too.
    expect(await data.getByRole('button').allInnerTexts()).toEqual(known);

    for (const name of [enExport.csvView, enExport.csvAll])
      expect(new Set(numberCells(await saved(page, name)))).toEqual(new Set(['?', '']));

    const lines = JSON.parse(await saved(page, enExport.geojson));
    const values = lines.features.map((feature: GeoJSON.Feature) => feature.properties);
    expect(values.length).toBeGreaterThan(10);
    for (const { value, high, state } of values) {
      expect([value, high]).toEqual([null, null]);
      expect(['hidden', 'none']).toContain(state);
    }

    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await button(page, enExport.package).click();
    await data.getByText(enExport.packageHidden).waitFor();
    expect(downloads).toBe(0);
    expect(troubles(atlas)).toEqual([]);
  });

  test.each(
    oneIn(3, [
      ['the map', 'year=1995&values=1'],
      ['the map of deportations', 'year=2011&layers=deportations,work-permits'],
      ['all years', 'view=years'],
      ['a chart', 'view=chart&measure=movement'],
      ['the partners by year', 'view=chart&chart=matrix'],
      ['the flows of a year', 'view=chart&chart=flows&year=2008'],
    ]),
  )('the picture of %s says none', async (_what, hash) => {
    const page = await openHidden(`${hash}&lang=en`);
    await fromMenu(page, 'Export');
    const words = wordsOf(await saved(page, enExport.svg));
    expect(words).toContain('AZERBAIJAN');
    expect(figuresIn(words)).toEqual([]);
  });

  test('the table that is saved holds none', async () => {
    const page = await openHidden('view=table&year=1995&lang=en');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, enTable.csv).click()]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(new Set(numberCells(csv))).toEqual(new Set(['?', '']));
  });

  test('what is printed says none', async () => {
    const page = await openHidden('year=1995&lang=en');
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('[data-ready]')?.innerHTML ?? '';
    });
    expect(wordsOf(printed)).toContain('AZERBAIJAN');
    expect(figuresIn(wordsOf(printed))).toEqual([]);
  });
});
