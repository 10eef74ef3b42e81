// The list of partners: the largest at first, all by a button, and folded away by its heading.
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { allRows, button, list, visit, WORDS } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { colourAt, colourDistance, type Rgb } from './pictures.ts';

const FEW = 5;
let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const panel = (): Locator => list(page);
const rows = (): Locator => panel().getByRole('list').first().getByRole('listitem');
const limits = (): Locator => panel().getByRole('group', { name: 'Limits of the list and the map' });

test('shows the five largest, and all of them with their limits when asked to', async () => {
  await visit(page, 'year=1995');
  expect(await rows().count()).toBe(FEW);
  expect(await limits().count()).toBe(0);
  const all = panel().getByRole('button', { name: /^All \d+$/ });
  const count = Number((await all.innerText()).replace('All ', ''));
  expect(count).toBeGreaterThan(FEW);
  await all.click();
  expect(await rows().count()).toBe(count);
  expect(await limits().isVisible()).toBe(true);
  await button(page, 'The largest only').click();
  expect(await rows().count()).toBe(FEW);
});

test('folds by its heading, and by it comes back', async () => {
  await visit(page, 'year=1995');
  const heading = panel().getByRole('heading', { level: 2 }).getByRole('button');
  await heading.press('Enter');
  expect(await heading.getAttribute('aria-expanded')).toBe('false');
  expect(await rows().count()).toBe(0);
  await heading.press('Enter');
  expect(await rows().count()).toBe(FEW);
});

test('stays whole in another year, and leaves its place to the other views until a card is open', async () => {
  await visit(page, 'year=1995');
  await allRows(page);
  await visit(page, 'year=2010');
  expect(await rows().count()).toBeGreaterThan(FEW);
  for (const view of ['years', 'chart', 'table']) {
    await visit(page, `year=2010&view=${view}`);
    await panel().waitFor({ state: 'hidden' });
    await visit(page, `year=2010&view=${view}&focus=RUS`);
    await panel().getByRole('dialog', { name: 'Russia' }).waitFor();
  }
  expect(troubles(atlas)).toEqual([]);
});

/** The colour of the list's margin, which no words reach, near its upper or its lower edge. */
async function marginAt(edge: 'top' | 'bottom'): Promise<Rgb> {
  const { x, y, height } = (await panel().boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const clip = { x: x + 8, y: edge === 'top' ? y + 30 : y + height - 6, width: 3, height: 3 };
  return colourAt(PNG.sync.read(await page.screenshot({ clip })), 1.5, 1.5);
}
const shade = async () => colourDistance(await marginAt('top'), await marginAt('bottom'));

test.each(oneIn(2, ['light', 'dark']))(
  'a list that goes on below has a shade at its lower edge, %s',
  async (theme) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await visit(page, `topic=displacement&year=2005&theme=${theme}`);
    await panel().evaluate((element) => element.scrollTo(0, 0));
    await expect.poll(shade).toBeGreaterThan(12);
    await panel().evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(shade).toBeLessThan(4);
  },
);

test('on a phone a name takes two lines at most', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, 'topic=residence&year=1995&lang=az');
  await page.waitForFunction(() => document.documentElement.lang === 'az');
  await page.getByRole('button', { name: WORDS.az.expand, exact: true }).click();
  const name = page.getByRole('region', { name: WORDS.az.list }).getByText('Amerika Birləşmiş Ştatları');
  const lines = await name.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getClientRects().length;
  });
  expect(lines).toBe(2);
});
