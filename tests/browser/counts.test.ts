// Whose count is shown, as a reader chooses it: the same choice on map, list, card, table, timeline and address.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { hashOf, headline, rowOf, slider, visit, WORDS } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { dataWords, english, flowOf, layerTitle, partnerCount } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'topic=residence&year=2008' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const OWN = flowOf('residence-departures', 'AZE', 'RUS', 2008);
const OTHER = partnerCount('AZE', 'RUS', 2008);
const [own, other] = [english(OWN), english(OTHER)];
const ratio = (OTHER / OWN).toFixed(1).replace('.', '\\.');

const count = (name: string) =>
  page.getByRole('radiogroup', { name: 'Whose count' }).getByRole('radio', { name, exact: true });
const panel = () => headline(page);
const row = (name: string) => rowOf(page, name);
const status = () => page.getByRole('status').first();

describe('Whose count', () => {
  test('is Azerbaijan’s at first, and can be the other country’s or both', async () => {
    await visit(page, 'topic=residence&year=2008');
    expect(await count(dataWords('count.own')).isChecked()).toBe(true);
    // Two rows have a "both": each says of what.
    for (const heading of ['Whose count', 'Direction'])
      expect(await panel().getByText(heading, { exact: true }).isVisible()).toBe(true);
    await count(dataWords('count.both')).check({ force: true });
    expect(hashOf(page)).toContain('count=both');
    await panel().getByText('Azerbaijan registered').first().waitFor();
    expect(await panel().innerText()).toMatch(
      new RegExp(`${own}[\\s\\S]*${other}[\\s\\S]*arrivals from Azerbaijan`),
    );
    expect(await panel().innerText()).toContain('neither is the only right number');
    expect(await row('Russia').innerText()).toMatch(
      new RegExp(`${own}\\s· ${other}\\s· ${ratio}\\s:\\s1\\sout`),
    );
    expect(await status().textContent()).toContain(other);
    // So many of both would hide one another: the list says that it has more than the map.
    await page.getByText('Only the widest flows are drawn here').waitFor();
    await count(dataWords('count.partner')).check({ force: true });
    expect(hashOf(page)).toContain('count=partner');
    expect(await row('Russia').innerText()).toContain(`${other} out`);
    expect(await row('Russia').innerText()).not.toContain(own);
  });

  test('is said to be drawn in part where the map draws the widest flows alone, a flow of nobody being none', async () => {
    const said = page.getByText('Only the widest flows are drawn here');
    await visit(page, 'topic=residence&year=1995');
    expect(await said.count()).toBe(0);
    await visit(page, 'topic=residence&year=2007');
    await said.waitFor();
  });

  test('is undone by Back, choice by choice', async () => {
    await visit(page, 'topic=residence&year=2008');
    await count(dataWords('count.both')).check({ force: true });
    await count(dataWords('count.partner')).check({ force: true });
    await page.goBack();
    expect(await count(dataWords('count.both')).isChecked()).toBe(true);
    await page.goBack();
    expect(await count(dataWords('count.own')).isChecked()).toBe(true);
    expect(hashOf(page)).not.toContain('count');
  });

  test('takes away net and the comparison of years, in words', async () => {
    await visit(page, 'topic=residence&year=2008&count=both&flow=net&compare=1995');
    await panel().getByText('Net and Compare are not offered').waitFor();
    const directions = page.getByRole('radiogroup', { name: 'Direction' });
    expect(await directions.getByRole('radio').count()).toBe(3);
    expect(await page.getByRole('button', { name: 'Compare', exact: true }).count()).toBe(0);
    await count(dataWords('count.own')).check({ force: true });
    expect(await directions.getByRole('radio').count()).toBe(4);
    expect(await page.getByRole('button', { name: 'Compare', exact: true }).count()).toBe(1);
  });

  test('shows 1992, of which Azerbaijan has nothing by country, on the timeline, map and list', async () => {
    await visit(page, 'topic=residence&year=1992&count=partner');
    await page
      .getByText(english(partnerCount('AZE', 'RUS', 1992)))
      .first()
      .waitFor();
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(
      new RegExp(`${english(partnerCount('AZE', 'RUS', 1992))}.*figures by country`),
    );
    expect(await page.locator('#map [data-arc]').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Next year' }).click();
    expect(await slider(page).inputValue()).toBe('1993');
  });

  test('comes first in the card of a country, with the green cards of the USA apart', async () => {
    await visit(page, 'topic=residence&year=2008&count=both&focus=RUS');
    const card = page.getByRole('dialog', { name: 'Russia' });
    await card.getByText('Russia counted').first().waitFor();
    const headings = await card.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings[0]).toContain('Two counts of one move');
    await visit(page, 'topic=residence&year=2008&count=both&focus=USA');
    const usa = page.getByRole('dialog', { name: 'United States' });
    await usa.getByText(layerTitle('residents-admitted')).first().waitFor();
    expect(await usa.innerText()).toContain('Not the same move');
  });

  test('opens the table with the other country’s column', async () => {
    await visit(page, 'topic=residence&year=2008&count=both&view=table');
    await page.getByRole('columnheader', { name: 'Other country’s count' }).waitFor();
    expect(await page.getByRole('table').innerText()).toContain(other);
  });

  test('is not asked where only the report speaks, and in other topics', async () => {
    await visit(page, 'topic=residence&year=2008&sources=report');
    expect(await page.getByRole('radiogroup', { name: 'Whose count' }).count()).toBe(0);
    await visit(page, 'topic=deportations&year=2011');
    expect(await page.getByRole('radiogroup', { name: 'Whose count' }).count()).toBe(0);
  });

  test.each(['en', 'az', 'ru'] as const)(
    'has room in a low window with both counts in "%s"',
    async (lang) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      for (const year of [1992, 1995, 2005]) {
        await visit(page, `topic=residence&year=${year}&count=both&lang=${lang}`);
        await page.waitForFunction((code) => document.documentElement.lang === code, lang);
        const name = WORDS[lang].headline;
        const beyond = await page
          .getByRole('region', { name, exact: true })
          .evaluate((element) => element.scrollHeight - element.clientHeight);
        expect(beyond, String(year)).toBeLessThanOrEqual(0);
      }
      await visit(page, 'topic=residence&lang=en');
    },
  );

  test('nothing went wrong on the page meanwhile', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});

longTest('A count that does not come is said with an offer to try again, and comes then', async () => {
  const alone = await openAtlas({ hash: 'topic=deportations&year=2011' });
  const { page: fresh } = alone;
  await fresh.route(/flows-partners/, (route) => route.abort());
  await fresh.reload();
  await visit(fresh, 'topic=residence&year=2008&count=partner');
  const again = headline(fresh).getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await fresh.unroute(/flows-partners/);
  await again.click();
  await headline(fresh).getByText('Russia registered').first().waitFor();
  await alone.context.close();
});
