// The years view as a reader uses it: by tab, key and arrow, with the same layers and focus as the map.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../src/lib/at.ts';
import { FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, slider, visit, yearMaps, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf, gapsIn, indicatorOf, residenceIn, THOUSAND, yearsOf } from './tables.ts';

/** Of which the report has figures by country. */
const YEARS = yearsOf('residence-departures');

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Years' });
const cell = (page: Page, year: number) =>
  panel(page).getByRole('button', { name: new RegExp(`^${year}: `) });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

describe('The years view', () => {
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    atlas = await openAtlas();
    page = atlas.page;
  });
  afterAll(() => atlas.context.close());

  test('opens by its tab with a cell for every year', async () => {
    await visit(page, '');
    await tab(page, 'Years').click();
    await panel(page).waitFor();
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) await cell(page, year).waitFor();
    expect(hashOf(page)).toContain('view=years');
    expect(await tab(page, 'Years').getAttribute('aria-selected')).toBe('true');
  });

  test('names a cell by its numbers, and a year without figures by country too', async () => {
    await visit(page, 'view=years&sources=report');
    await button(
      page,
      `1995: ${english(indicatorOf('residence-arrivals-total', 1995))} arrivals, ${english(indicatorOf('residence-departures-total', 1995))} departures`,
    ).waitFor();
    await button(
      page,
      `1996: ${english(indicatorOf('arrivals', 1996) * THOUSAND)} arrivals, ${english(indicatorOf('departures', 1996) * THOUSAND)} departures, no figure by country`,
    ).waitFor();
    expect(await panel(page).getByText('no figure by country').count()).toBe(
      gapsIn(YEARS, FIRST_YEAR, LAST_YEAR),
    );
  });

  test('frames the present year', async () => {
    await visit(page, 'view=years&year=2003');
    await cell(page, 2003).waitFor();
    expect(await cell(page, 2003).getAttribute('aria-current')).toBe('true');
    expect(await panel(page).locator('[aria-current]').count()).toBe(1);
    await visit(page, 'view=years&year=1993');
    await expect.poll(() => panel(page).locator('[aria-current]').textContent()).toBe('1993');
  });

  test('goes to the pressed year on the map, and back by Back', async () => {
    await visit(page, 'view=years');
    await cell(page, 1995).click();
    await panel(page).waitFor({ state: 'detached' });
    expect(await yearOf(page)).toBe('1995');
    expect(hashOf(page)).not.toContain('view=');
    expect(await slider(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await panel(page).waitFor();
    expect(await yearOf(page)).toBe('2010');
  });

  test('is one key away from the map, both ways', async () => {
    await visit(page, '');
    await page.keyboard.press('y');
    await panel(page).waitFor();
    await page.keyboard.press('y');
    await panel(page).waitFor({ state: 'detached' });
  });

  test('is walked by arrows, from year to year and from line to line', async () => {
    await visit(page, 'view=years&year=1995');
    await cell(page, 1995).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toMatch(/^1996: /);
    await page.keyboard.press('End');
    expect(await focusedName(page)).toMatch(/^2011: /);
    await page.keyboard.press('Home');
    expect(await focusedName(page)).toMatch(/^1990: /);
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toMatch(/^1991: /);
    // The arrows of the page have not moved the year.
    expect(await yearOf(page)).toBe('1995');
    await page.keyboard.press('Enter');
    await panel(page).waitFor({ state: 'detached' });
    expect(await yearOf(page)).toBe('1991');
  });

  test('draws as many arcs as the map does, on one scale', async () => {
    await visit(page, 'view=years&sources=report');
    await cell(page, 1995).waitFor();
    const widths = await yearMaps(page).evaluateAll((maps) =>
      maps.map((map) => ({
        arcs: map.querySelectorAll('[data-arc]').length,
        widest: Math.max(
          0,
          // An arc is open where it starts: between its first and its last point it is as wide as its stroke.
          ...[...map.querySelectorAll('[data-arc]')].map((arc) => {
            const points = (arc.getAttribute('d') ?? '').match(/-?[\d.]+ -?[\d.]+(?=[AL]|$)/g) ?? [];
            const [from, to] = [points[0], points.at(-1)].map((point = '') => point.split(' ').map(Number));
            return Math.hypot((to?.[0] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (from?.[1] ?? 0));
          }),
        ),
      })),
    );
    expect(widths.map(({ arcs }) => arcs)).toEqual(
      YEARS.map((year) => residenceIn(year).filter((people) => people > 0).length),
    );
    // By the square root.
    const perRoot = widths.map(
      ({ widest }, index) => widest / Math.sqrt(Math.max(...residenceIn(at(YEARS, index)))),
    );
    for (const scale of perRoot) expect(scale).toBeCloseTo(at(perRoot, 0), 2);
  });

  test('shows sixteen years in a row where all sources speak', async () => {
    await visit(page, 'view=years');
    await cell(page, 1995).waitFor();
    const maps = yearMaps(page);
    await expect.poll(() => maps.count()).toBe(16);
    for (const map of await maps.all()) expect(await map.locator('[data-arc]').count()).toBeGreaterThan(10);
  });

  test('keeps the layers and the focus of the map', async () => {
    await visit(page, 'view=years&layers=residence-arrivals&focus=RUS');
    await button(
      page,
      `1995: ${english(flowOf('residence-arrivals', 'RUS', 'AZE', 1995))} arrivals`,
    ).waitFor();
    await page.getByText('Numbers: Russia').waitFor();
    await visit(page, 'view=years&layers=deportations&year=2011');
    await button(page, `2011: Deportations: ${english(indicatorOf('deportations-total', 2011))}`).waitFor();
    expect(await yearMaps(page).count()).toBe(yearsOf('deportations').length);
  });

  test('has the source of each number two actions away', async () => {
    await visit(page, 'view=years');
    await panel(page).getByRole('button', { name: 'Source: Departures, 1995', exact: true }).click();
    const note = page.getByRole('dialog', { name: 'Source: Departures, 1995' });
    await note.getByText('Table 2, Total, 1995').first().waitFor();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
  });

  test('says that routes and corridors belong to no year', async () => {
    await visit(page, 'view=years&layers=transit-routes');
    await page.getByText('they do not belong to any one year').waitFor();
    expect(await yearMaps(page).count()).toBe(1);
  });

  test('went without trouble', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});

describe('The years view on a phone', () => {
  test('has two columns, nothing cut at the sides', async () => {
    const { page, context } = await openAtlas({ width: 390, height: 844, touch: true, hash: 'view=years' });
    await cell(page, 1995).waitFor();
    const boxes = await yearMaps(page).evaluateAll((maps) =>
      maps.map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return { left: Math.round(left), right: Math.round(right) };
      }),
    );
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(2);
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(390);
    }
    await context.close();
  });
});

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}
