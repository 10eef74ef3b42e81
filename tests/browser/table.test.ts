// The table as the twin of the map: filters, sorting, copying, a file, and everything else that the map can do.
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dataRows } from '../package/dataRows.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, inLayers, layer, tableOf, tableRows, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf, layerTitle, partnerCount, residenceIn, yearsOf } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'view=table' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const YEARS = yearsOf('residence-departures');
/** Rows of a year by the report alone: of both layers other countries and a total besides. */
const rowsOf = (year: number): number => residenceIn(year).length + 4;
const ALL = rowsOf(1995);
const FROM_UKRAINE = flowOf('residence-arrivals', 'UKR', 'AZE', 1995);

const table = (): Locator => tableOf(page);
const rows = (): Locator => tableRows(page);
const filter = (name: string): Locator =>
  table().getByRole('group', { name: 'Filters' }).getByRole('combobox', { name });
const said = (text: string | RegExp): Locator => table().getByRole('status').filter({ hasText: text });

/** A table of the report's own rows anew, without the filters of the test before. */
async function fresh(hash: string): Promise<void> {
  await visit(page, `${hash}&sources=report`);
  await table().waitFor({ state: 'hidden' });
  await visit(page, `${hash}&sources=report&view=table`);
  await table().waitFor();
}

/** The cells of some rows that stand under a head. */
async function cellsOf(those: Locator, head: string): Promise<Locator> {
  const heads = await table().getByRole('columnheader').allTextContents();
  const place = heads.findIndex((each) => each.startsWith(head));
  if (place < 0) throw new Error(`no column ${head}`);
  return those.locator(`td:nth-child(${place + 1})`);
}
/** Every text of a column, from the top. */
const column = async (head: string): Promise<readonly string[]> =>
  (await cellsOf(rows(), head)).allTextContents();

describe('the filters', () => {
  beforeEach(() => fresh('year=1995'));

  test('narrow by layer, country and status, and say how many rows are left', async () => {
    expect(await rows().count()).toBe(ALL);
    await filter('Layer').selectOption({ label: layerTitle('residence-arrivals') });
    await said(`${ALL / 2} of ${ALL} rows`).waitFor();
    await filter('Country').selectOption({ label: 'Ukraine' });
    await said(`1 of ${ALL} rows`).waitFor();
    expect(await column('Figure')).toEqual([expect.stringContaining(english(FROM_UKRAINE))]);
    await filter('Status').selectOption({ label: 'computed' });
    await table().getByText('No row of this view matches.').waitFor();
    await table().getByRole('button', { name: 'Clear the filters' }).last().click();
    await said(`${ALL} of ${ALL} rows`).waitFor();
  });

  test('by year: all of them, or one, which the whole atlas then shows', async () => {
    await filter('Year').selectOption({ label: 'all years' });
    const expected = YEARS.reduce((sum, year) => sum + rowsOf(year), 0);
    await said(`${expected} of ${expected} rows`).waitFor();
    expect(new Set(await column('Period'))).toEqual(new Set(YEARS.map(String)));
    await filter('Year').selectOption('2003');
    expect(await yearOf(page)).toBe('2003');
    expect(new Set(await column('Period'))).toEqual(new Set(['2003']));
    await page.goBack();
    await expect.poll(() => yearOf(page)).toBe('1995');
  });

  test('an empty year says so and offers all years', async () => {
    await fresh('topic=deportations&year=1997');
    await table().getByText('The layers shown have no figure for 1997.').waitFor();
    await button(page, 'Show all years').click();
    await expect.poll(() => rows().count()).toBeGreaterThan(10);
  });

  test('words find layers, countries and places in the source, without diacritics', async () => {
    await table().getByRole('searchbox').fill('turkiye');
    await said(`2 of ${ALL} rows`).waitFor();
    await table().getByRole('searchbox').fill('table 3, georgia');
    await said(new RegExp(`^[12] of ${ALL} rows`)).waitFor();
  });
});

describe('the columns', () => {
  test('sort by number with gaps last, and say in which order', async () => {
    await fresh('year=2008&layers=residence-departures');
    const head = table().getByRole('columnheader', { name: /^Figure/ });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const figures = await column('Figure');
    const numbers = figures.map((text) => Number(text.replace(/[^\d]/g, '')));
    const present = numbers.filter((value) => value > 0);
    expect(present).toEqual([...present].sort((a, b) => a - b));
    expect(figures.at(-1)).toContain('none reported');
  });

  test('say the unit, in a column of its own where rows differ in it', async () => {
    await fresh('year=2011&layers=deportations');
    await table().getByRole('columnheader', { name: 'Figure (people)' }).waitFor();
    await inLayers(page, () => layer(page, layerTitle('work-permits')).check());
    await table().getByRole('columnheader', { name: 'Unit' }).waitFor();
    expect(new Set(await column('Unit'))).toEqual(new Set(['people', 'percent']));
  });
});

describe('what the map can do', () => {
  test('a row opens the card of its country, narrows to it, and Back undoes both', async () => {
    await fresh('year=1995');
    await table().getByRole('button', { name: 'Ukraine' }).first().click();
    await page.getByRole('dialog', { name: 'Ukraine', exact: true }).waitFor();
    await table().getByText('Only rows for Ukraine.').waitFor();
    expect(await rows().count()).toBe(2);
    await page.goBack();
    await expect.poll(() => rows().count()).toBe(ALL);
  });

  test('pointing at a row, or reaching it by keyboard, lights up its country', async () => {
    await fresh('year=1995');
    const lit = rows().and(page.locator('[data-lit]')).first();
    await rows().filter({ hasText: 'Kazakhstan' }).first().hover();
    await lit.filter({ hasText: 'Kazakhstan' }).waitFor();
    await table().getByRole('button', { name: 'Georgia' }).first().focus();
    await lit.filter({ hasText: 'Georgia' }).waitFor();
  });

  test('years and layers change under it', async () => {
    await fresh('year=1995');
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'Year' }).fill('2000');
    expect(new Set(await column('Period'))).toEqual(new Set(['2000']));
    await inLayers(page, () => layer(page, layerTitle('residence-arrivals')).uncheck());
    expect(new Set(await column('Layer'))).toEqual(new Set([layerTitle('residence-departures')]));
    expect(hashOf(page)).toContain('view=table');
  });
});

describe('taking rows along', () => {
  test('copies them as a spreadsheet takes them, and says how many', async () => {
    await fresh('year=1995&layers=residence-arrivals');
    await atlas.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await filter('Country').selectOption({ label: 'Ukraine' });
    await button(page, 'Copy').click();
    await said('1 row copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [head, row] = Papa.parse<string[]>(text, { delimiter: '\t' }).data;
    expect(head?.slice(0, 6)).toEqual(['Layer', 'Origin', 'Destination', 'From', 'To', 'Figure']);
    expect(row?.slice(1, 9)).toEqual([
      'Ukraine',
      'Azerbaijan',
      '1995',
      '1995',
      String(FROM_UKRAINE),
      '',
      'people',
      'as printed',
    ]);
  });

  test('says so where the browser refuses, and offers the file', async () => {
    await fresh('year=1995&layers=residence-arrivals');
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        configurable: true,
        value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      });
    });
    await button(page, 'Copy').click();
    await said('The browser did not allow copying. Save the rows as CSV instead.').waitFor();
  });

  test('saves them as CSV with every state in words and numbers bare', async () => {
    await fresh('year=2008');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as CSV').click(),
    ]);
    expect(download.suggestedFilename()).toBe('azerbaijan-migration-2008.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [, ...lines] = Papa.parse<string[]>(text.slice(1)).data;
    expect(lines).toHaveLength(rowsOf(2008));
    const iran = lines.find((line) => line[0]?.startsWith('Departures') && line[2] === 'Iran');
    expect([iran?.[5], iran?.[8]]).toEqual(['', 'none reported']);
    const expected = dataRows('flows').filter(
      (row) => row.from === '2008' && row.layer?.startsWith('residence-') && row.value !== '',
    );
    const numbers = lines.filter(
      (line) => line[8] === 'as printed' && !line.join().includes('all countries'),
    );
    expect(numbers.map((line) => line[5])).toEqual(expected.map((row) => row.value));
    await said(`${rowsOf(2008)} rows saved as azerbaijan-migration-2008.csv.`).waitFor();
  });
});

describe('what the other country counted', () => {
  const mirror = (): Locator => table().getByRole('checkbox', { name: 'Other country’s count' });

  test('stands beside each figure when it is asked for, in the saved file too', async () => {
    await visit(page, 'year=2008&layers=residence-departures&view=table');
    await mirror().check();
    await table().getByRole('columnheader', { name: 'Other country’s count' }).waitFor();
    const ratio = (
      partnerCount('AZE', 'RUS', 2008) / flowOf('residence-departures', 'AZE', 'RUS', 2008)
    ).toFixed(1);
    const russia = rows().filter({ hasText: 'Russia' });
    expect(await (await cellsOf(russia, 'Other country’s count')).textContent()).toContain(
      english(partnerCount('AZE', 'RUS', 2008)),
    );
    expect(await (await cellsOf(russia, 'Ratio')).textContent()).toMatch(
      new RegExp(`${ratio.replace('.', '\\.')}\\s:\\s1`),
    );
    const usa = rows().filter({ hasText: /USA|United States/ });
    expect(await (await cellsOf(usa.first(), 'Other country’s count')).textContent()).toBe('no count found');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as CSV').click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const [head = [], ...lines] = Papa.parse<string[]>(text.slice(1)).data;
    const cell = lines.find((line) => line[2] === 'Russia')?.[head.indexOf('Other country’s count')];
    expect(cell).toBe(String(partnerCount('AZE', 'RUS', 2008)));
  });

  test('is not offered while the report alone speaks', async () => {
    await fresh('year=2008');
    expect(await mirror().count()).toBe(0);
  });
});

describe('on a phone on its side', () => {
  beforeAll(() => page.setViewportSize({ width: 844, height: 390 }));
  afterAll(() => page.setViewportSize({ width: 1440, height: 900 }));

  test('rows have more room than what filters them, which a press opens', async () => {
    await fresh('year=1995');
    const top = async (of: Locator) => (await of.boundingBox())?.y ?? 0;
    const [panel, first] = [await table().boundingBox(), await top(rows().first())];
    if (!panel) throw new Error('no table');
    expect(first - panel.y).toBeLessThan(panel.height / 2);
    await button(page, 'Filter and sort').click();
    await filter('Country').selectOption('Ukraine');
    await said('2 of').waitFor();
  });
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
