// The Sources panel: the report beside additional sources, whose tables come while the page is idle.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { fromMenu, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, indicatorOf } from './tables.ts';

let atlas: AtlasPage;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  atlas = await openAtlas({
    before: async (opened) => {
      opened.on('request', (request) => asked.push(request.url()));
    },
  });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const panel = () => page.getByRole('dialog', { name: 'Sources', exact: true });
const pairs = () => panel().getByRole('list', { name: 'The report beside additional sources' });
const isAsked = (table: string) => asked.some((url) => url.includes(table));

describe('the list of pairs', () => {
  test('stands in Sources, with both numbers and their relation, from tables of their own', async () => {
    await fromMenu(page, 'Sources');
    const refugeesAbroad = english(indicatorOf('refugees-by-origin', 2010));
    const refugees = pairs().getByRole('listitem').filter({ hasText: 'Refugees from Azerbaijan' });
    await refugees.waitFor();
    expect(await refugees.textContent()).toMatch(
      new RegExp(`agrees after rounding.*${refugeesAbroad}.*2010.*[\\d,]+.*end of 2010`),
    );
    expect(isAsked('stocks-unhcr') && isAsked('stocks-world-bank')).toBe(true);
    const tables = pairs().getByRole('listitem').filter({ hasText: 'Tables 2 and 3' });
    expect(await tables.textContent()).toMatch(/\d+ of \d+(.*[\d,]{5}){4}/);
    await page.keyboard.press('Escape');
  });

  test('is not there while the report alone speaks', async () => {
    await visit(page, 'sources=report');
    await fromMenu(page, 'Sources');
    await panel().getByRole('heading', { name: 'Where figures differ' }).waitFor();
    expect(await pairs().count()).toBe(0);
    expect(troubles(atlas)).toEqual([]);
  });
});
