// The tips of the timeline: a bar and a diamond say value, unit and source to the pointer and to the keyboard.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { closeNotes, slider, TOP_NOTE, visit, WORDS } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, indicatorOf, THOUSAND } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'topic=residence&year=1995' });
  page = atlas.page;
});
afterAll(async () => {
  expect(troubles(atlas)).toEqual([]);
  await atlas.context.close();
});

test('a bar under the pointer says its year, values, sources and axis, and its number opens the source', async () => {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('no bars');
  // The first of 22 columns.
  await page.mouse.move(box.x + box.width / 44, box.y + box.height / 2);
  const tip = page.getByRole('region', { name: 'Figures of 1990' });
  await tip.waitFor();
  const words = await tip.innerText();
  expect(words).toContain(`${english(indicatorOf('departures', 1990) * THOUSAND)} people`);
  expect(words).toContain(`${english(indicatorOf('arrivals', 1990) * THOUSAND)} people`);
  expect(words).toMatch(/square root/);
  expect(words).toContain('Lines under the years');
  await tip.getByRole('button', { name: 'Source: Departures, 1990' }).click();
  expect(await page.locator(TOP_NOTE).innerText()).toContain('Table 1');
  await closeNotes(page);
  await page.mouse.move(box.x, 0);
});

test('the line of the present year ends above its label and strikes it through nowhere', async () => {
  await visit(page, 'topic=residence&year=1997');
  const label = page.getByText('1997', { exact: true }).last();
  const box = await label.boundingBox();
  if (!box) throw new Error('no label');
  await label.evaluate((text) => {
    text.style.visibility = 'hidden';
  });
  const ground = PNG.sync.read(await page.screenshot({ clip: box }));
  await label.evaluate((text) => {
    text.style.visibility = '';
  });
  // The middle row of the label without its letters is the panel alone.
  const row = Array.from(
    { length: ground.width },
    (_, x) => ground.data[((ground.height >> 1) * ground.width + x) * 4] ?? 0,
  );
  expect(Math.max(...row) - Math.min(...row)).toBeLessThan(20);
});

test('the slider under the keyboard has the tip of its year, and a diamond that of its events', async () => {
  await visit(page, 'topic=displacement&year=2008');
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('region', { name: 'Figures of 2007' }).waitFor();
  await page.getByRole('button', { name: 'Events of 1995' }).focus();
  const tip = page.getByRole('region', { name: 'Figures of 1995' });
  await tip.waitFor();
  expect((await tip.innerText()).length).toBeGreaterThan(20);
});

test.each(oneIn(2, LANGUAGES))('no words of a key end in dots in "%s"', async (lang) => {
  for (const hash of [
    'topic=trafficking',
    'topic=stocks',
    'topic=work',
    'topic=displacement&sources=report',
  ]) {
    await visit(page, `${hash}&lang=${lang}`);
    await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    const cut = await page
      .getByRole('region', { name: WORDS[lang].timeline.label })
      .locator('p span')
      .evaluateAll((all) =>
        all.flatMap((each) =>
          getComputedStyle(each).textOverflow === 'ellipsis' && each.scrollWidth > each.clientWidth
            ? [each.textContent]
            : [],
        ),
      );
    expect(cut, hash).toEqual([]);
  }
  await visit(page, 'topic=residence&lang=en');
});

test.each([
  ['both counts', 'year=2008&count=both', 4],
  ['people displaced', 'topic=displacement', 5],
])('each line under the years of %s stands whole within the panel', async (_what, hash, lines) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit(page, hash);
  const panel = page.getByRole('region', { name: WORDS.en.timeline.label });
  const strips = panel.getByRole('list').last();
  await strips
    .getByRole('listitem')
    .nth(lines - 1)
    .waitFor();
  const [outer, list] = [await panel.boundingBox(), await strips.boundingBox()];
  const last = await strips.getByRole('listitem').last().boundingBox();
  if (!outer || !list || !last) throw new Error('no lines');
  expect(last.y + last.height).toBeLessThanOrEqual(list.y + list.height + 0.1);
  expect(last.y + last.height).toBeLessThan(outer.y + outer.height - 1);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('Tab goes through the tip of the slider and on', async () => {
  await visit(page, 'topic=residence&year=1995');
  await page.getByRole('button', { name: 'Events of 2011' }).focus();
  const names: string[] = [];
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Tab');
    if (press === 0) await page.getByRole('region', { name: 'Figures of 1995' }).waitFor();
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
  }
  expect(names.slice(0, 3)).toEqual(['Year', 'Source: Arrivals, 1995', 'Source: Departures, 1995']);
  expect(names[3]).not.toBe('Year');
  await page.getByRole('region', { name: 'Figures of 1995' }).waitFor({ state: 'detached' });
});
