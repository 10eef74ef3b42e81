// A button that takes itself or its panel away leaves the focus near, never on the body of the page.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { allRows, button, headline, list, openLayers, tableOf, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

interface Way {
  readonly name: string;
  readonly hash: string;
  /** What comes before the press. */
  readonly first?: (page: Page) => Promise<unknown>;
  readonly press: (page: Page) => Locator;
  /** The part of the page in which the focus stays. */
  readonly near: (page: Page) => Locator;
}

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2010' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const left = (on: Page): Locator => headline(on);
const layers = (on: Page): Locator => on.getByRole('dialog', { name: en.layers.add });
const table = (on: Page): Locator => tableOf(on);
const chart = (on: Page): Locator => on.getByRole('tabpanel', { name: en.views.chart });
const named = (name: string) => (on: Page) => button(on, name).first();
const type = (text: string) => (on: Page) => table(on).getByRole('searchbox').fill(text);
const lastQuestion = async (on: Page): Promise<void> => {
  await button(on, en.questions.heading).press('Enter');
  await left(on).getByText(en.questions.card('1', '').trim()).waitFor();
};
const WAYS: readonly Way[] = [
  { name: 'stop comparing', hash: 'year=2010&compare=1995', press: named(en.compare.leave), near: left },
  {
    name: 'go to a year to compare with',
    hash: 'year=2010&compare=1993',
    press: named(en.compare.nearest('1995')),
    near: left,
  },
  {
    name: 'clear the limits',
    hash: 'year=2010&top=3',
    first: allRows,
    press: named(en.partners.clear),
    near: (on) => on.getByRole('group', { name: en.partners.limits }),
  },
  {
    name: 'clear the filters',
    hash: 'view=table',
    first: type('russia'),
    press: named(en.table.clear),
    near: table,
  },
  {
    name: 'clear the filters of an empty table',
    hash: 'view=table',
    first: type('nowhere'),
    press: (on) => button(on, en.table.clear).last(),
    near: table,
  },
  { name: 'widen the table', hash: 'view=table&focus=KAZ', press: named(en.table.widen), near: table },
  {
    name: 'show all years',
    hash: 'view=table&year=1995&layers=deportations',
    press: named(en.table.showAllYears),
    near: table,
  },
  { name: 'leave a gap', hash: 'year=1997&sources=report', press: named(en.jumpTo('1995')), near: left },
  {
    name: 'leave a gap of a chart',
    hash: 'view=chart&measure=deportations&year=1995',
    press: (on) =>
      chart(on)
        .getByRole('button', { name: en.jumpTo('') })
        .first(),
    near: chart,
  },
  {
    name: 'draw another measure',
    hash: 'view=chart&chart=flows&measure=remittances',
    press: (on) => chart(on).getByRole('button', { name: 'Arrivals and departures' }),
    near: chart,
  },
  {
    name: 'jump to the year of a layer',
    hash: 'year=2000&layers=deportations',
    first: openLayers,
    press: (on) =>
      layers(on)
        .getByRole('button', { name: en.jumpTo('') })
        .first(),
    near: layers,
  },
  { name: 'leave a story', hash: 'story=roads/2', press: named(en.lesson.leave), near: left },
  {
    name: 'come to the last step of a story',
    hash: 'story=leaving/9',
    press: named(en.lesson.next),
    near: (on) => button(on, en.lesson.next),
  },
  {
    name: 'come to the first step of a story',
    hash: 'story=leaving/2',
    press: named(en.lesson.previous),
    near: (on) => button(on, en.lesson.previous),
  },
  {
    name: 'reveal an answer',
    hash: 'year=2010',
    first: lastQuestion,
    press: named(en.questions.reveal),
    near: left,
  },
  {
    name: 'leave the questions',
    hash: 'year=2010',
    first: lastQuestion,
    press: (on) => left(on).getByRole('button', { name: en.close }),
    near: left,
  },
  {
    name: 'bring the numbers back',
    hash: 'year=2010',
    first: (on) => on.keyboard.press('h'),
    press: named(en.lesson.reveal),
    near: (on) => on.locator('#app'),
  },
  {
    name: 'close one card of two',
    hash: 'year=2010&focus=RUS&pin=TUR',
    press: (on) => on.getByRole('dialog', { name: 'Russia' }).getByRole('button', { name: en.close }),
    near: (on) => list(on),
  },
  {
    name: 'present',
    hash: 'year=2010',
    press: named(en.lesson.present),
    near: (on) => on.getByRole('main', { name: en.lesson.slide }),
  },
  {
    name: 'stop presenting',
    hash: 'year=2010',
    first: (on) => button(on, en.lesson.present).press('Enter'),
    press: named(en.lesson.end),
    near: (on) => on.getByRole('banner'),
  },
];

/** What has the focus, where it is not in `near`; empty where it is. */
const strayed = (near: Locator): Promise<string> =>
  near.first().evaluate((part) => {
    const { activeElement } = document;
    if (activeElement === document.body) return 'the body';
    return part.contains(activeElement) ? '' : (activeElement?.outerHTML.slice(0, 200) ?? 'nothing');
  });

describe('The focus stays near after', () => {
  // Every fourth way; in the long run each.
  test.each(oneIn(4, WAYS))('$name', async ({ hash, first, press, near }) => {
    await visit(page, hash);
    await first?.(page);
    const pressed = press(page);
    await pressed.waitFor();
    const element = await pressed.elementHandle();
    await pressed.press('Enter');
    // Gone, switched off, or still there with another meaning.
    await expect
      .poll(async () => {
        const there = await element?.evaluate((each) => each.isConnected && each.ariaDisabled !== 'true');
        return there;
      })
      .toBe(false);
    await expect.poll(() => strayed(near(page))).toBe('');
    for (let layer = 0; layer < 2; layer++) await page.keyboard.press('Escape');
  });
});

test('the focus stays on a country of the list whose place changes with the year', async () => {
  await visit(page, 'year=2005');
  const row = page.getByRole('button', { name: /^Ukraine / });
  await row.focus();
  for (const year of ['2006', '2007', '2008', '2009', '2010']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => yearOf(page)).toBe(year);
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test('left no error behind', () => {
  expect(troubles(atlas)).toEqual([]);
});
