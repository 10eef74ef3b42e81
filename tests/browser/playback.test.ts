// Time: the slider, the steps, playing at a speed and in a loop, and the stillness before anybody presses Play.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import {
  button,
  closeNotes,
  hashOf,
  letPass,
  nameOnMap,
  openPace,
  slider,
  visit,
  yearOf,
} from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, indicatorOf } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Writes down each year the slider comes to, in order, as the page says it to a screen reader. */
async function watchYears(): Promise<void> {
  await slider(page).evaluate((element) => {
    document.documentElement.dataset.seen = '';
    const write = () => {
      document.documentElement.dataset.seen += `${(element as HTMLInputElement).value} `;
    };
    new MutationObserver(write).observe(element, { attributeFilter: ['aria-valuetext'] });
  });
}

const seenYears = () => page.evaluate(() => (document.documentElement.dataset.seen ?? '').trim().split(' '));
const lastYear = (year: string) => expect.poll(() => yearOf(page), { timeout: 10_000 }).toBe(year);

describe('the year slider', () => {
  test('is a native range over all years that says what its year holds', async () => {
    await visit(page, 'year=2008');
    const element = slider(page);
    expect(await element.evaluate((each) => `${each.tagName} ${(each as HTMLInputElement).type}`)).toBe(
      'INPUT range',
    );
    expect([await element.getAttribute('min'), await element.getAttribute('max')]).toEqual([
      String(FIRST_YEAR),
      String(LAST_YEAR),
    ]);
    expect(await element.getAttribute('aria-valuetext')).toBe(
      `2008: arrivals ${english(indicatorOf('arrivals-official', 2008))}, departures ${english(indicatorOf('departures-official', 2008))}; figures by country`,
    );
  });

  test('moves by the arrow keys year by year and writes the address without new steps of history', async () => {
    await visit(page, 'year=2008');
    const before = await page.evaluate(() => history.length);
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await lastYear('2007');
    await page.keyboard.press('ArrowLeft');
    await lastYear('2006');
    expect(hashOf(page)).toBe('topic=residence&year=2006');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('says it where no layer has figures by country', async () => {
    await visit(page, 'year=1993');
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^1993: .*; no figures by country$/);
  });
});

describe('the map', () => {
  test('goes further out in the year in which more than a few people are further away', async () => {
    await visit(page, 'topic=displacement&year=2001');
    const place = nameOnMap(page, 'Germany');
    expect(await place.textContent()).toMatch(/[←↖]/);
    await button(page, 'Next year').click();
    await expect.poll(() => place.textContent()).not.toMatch(/[←↖]/);
  });
});

describe('steps through the years', () => {
  test('go through every year with a figure, of which the report alone has thirteen', async () => {
    await visit(page, 'year=1993');
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1994');
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1995');
    await visit(page, 'year=1997&sources=report');
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('2000');
    await button(page, 'Previous year').click();
    expect(await yearOf(page)).toBe('1997');
    await button(page, 'Last year').click();
    expect(await yearOf(page)).toBe('2010');
    await button(page, 'First year').click();
    expect(await yearOf(page)).toBe('1990');
  });

  test('go to every year by choice', async () => {
    await visit(page, 'year=2010');
    await (await openPace(page)).getByRole('checkbox', { name: 'Every year' }).check();
    await closeNotes(page);
    expect(hashOf(page)).toContain('steps=every');
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('2011');
    await button(page, 'First year').click();
    expect(await yearOf(page)).toBe('1990');
  });

  test('follow the keys Left, Right, Home and End', async () => {
    await visit(page, 'year=2003');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowRight');
    expect(await yearOf(page)).toBe('2004');
    await page.keyboard.press('ArrowLeft');
    expect(await yearOf(page)).toBe('2003');
    await page.keyboard.press('Home');
    expect(await yearOf(page)).toBe('1990');
    await page.keyboard.press('End');
    expect(await yearOf(page)).toBe('2011');
  });
});

describe('playing', () => {
  test('goes through the years with figures, silently, and stops at the last', async () => {
    await visit(page, 'year=1995&speed=4&sources=report');
    await watchYears();
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('');
    await lastYear('2010');
    await button(page, 'Play').waitFor();
    expect(await seenYears()).toEqual([
      '1996',
      '1997',
      '2000',
      '2002',
      '2003',
      '2006',
      '2007',
      '2008',
      '2009',
      '2010',
    ]);
    expect(await page.getByRole('status').first().textContent()).toBe(
      `2010. Arrivals: ${english(indicatorOf('residence-arrivals-total', 2010))}. Departures: ${english(indicatorOf('residence-departures-total', 2010))}.`,
    );
  });

  longTest('starts over where loop is on, until Pause', async () => {
    await visit(page, 'year=2009&speed=4');
    await (await openPace(page)).getByRole('checkbox', { name: 'Loop' }).check();
    await closeNotes(page);
    expect(hashOf(page)).toContain('loop=1');
    await button(page, 'Play').click();
    await lastYear('1990');
    await button(page, 'Pause').click();
    const year = await yearOf(page);
    await letPass(page, 1);
    expect(await yearOf(page)).toBe(year);
    await button(page, 'Play').waitFor();
  });

  test('starts and stops by the space bar, and from the last year begins at the first', async () => {
    await visit(page, 'year=2011&speed=0.5');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Space');
    await lastYear('1990');
    await page.keyboard.press('Space');
    await button(page, 'Play').waitFor();
  });

  test('takes its speed from the list and puts it into the address', async () => {
    await visit(page, '');
    const speed = (await openPace(page)).getByRole('combobox', { name: 'Speed' });
    await speed.selectOption('2');
    expect(hashOf(page)).toContain('speed=2');
    await visit(page, 'speed=0.5');
    expect(await speed.inputValue()).toBe('0.5');
    await closeNotes(page);
  });

  test('never starts by itself, even with motion, loop and a year in the link', async () => {
    const moving = await openAtlas({ reducedMotion: false, hash: 'year=1995&loop=1&speed=4' });
    await letPass(moving.page, 2);
    expect(await yearOf(moving.page)).toBe('1995');
    await button(moving.page, 'Play').waitFor();
    expect(troubles(moving)).toEqual([]);
    await moving.context.close();
  });

  test('left no error behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
