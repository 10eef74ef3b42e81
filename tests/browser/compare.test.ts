// Direction, two years compared, and the limits of list and map, as a reader uses them: by role and name.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { allRows, button, hashOf, list, litRow, nodeBeside, rowOf, slider, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf, layerTitle } from './tables.ts';

const toRussia = (year: number): number => flowOf('residence-departures', 'AZE', 'RUS', year);
const FROM_TO = `${english(toRussia(1995))} → ${english(toRussia(2010))}`;
const FALL = `−${english(toRussia(1995) - toRussia(2010))}`;

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** The view with all rows of its list. */
async function visitList(hash: string): Promise<void> {
  await visit(page, hash);
  await allRows(page);
}

const row = (name: string) => rowOf(page, name);
const direction = (name: string) =>
  page.getByRole('radiogroup', { name: 'Direction' }).getByRole('radio', { name, exact: true });
const said = (text: string | RegExp) => page.getByText(text).first();

describe('the direction', () => {
  test('is chosen in words; list, timeline and address follow', async () => {
    await visit(page, 'year=2008&sources=report');
    await direction('Arrivals').check({ force: true });
    expect(hashOf(page)).toContain('flow=in');
    expect(await row('Russia').innerText()).toContain(
      `${english(flowOf('residence-arrivals', 'RUS', 'AZE', 2008))} in`,
    );
    expect(await row('Russia').innerText()).not.toMatch(/ out/);
    await direction('Departures').check({ force: true });
    expect(await row('Russia').innerText()).toContain(`${english(toRussia(2008))} out`);
  });

  test('moves by the arrow keys', async () => {
    await visit(page, 'year=2008&sources=report');
    await direction('Both').focus();
    await page.keyboard.press('ArrowRight');
    expect(await direction('Arrivals').isChecked()).toBe(true);
    expect(hashOf(page)).toContain('flow=in');
  });

  test('net is a computed number, or cannot be computed, and why', async () => {
    await visitList('year=2008&flow=net&sources=report');
    expect(await row('Russia').innerText()).toContain(
      `+${flowOf('residence-arrivals', 'RUS', 'AZE', 2008) - toRussia(2008)}`,
    );
    expect(await row('Russia').innerText()).toContain('computed');
    expect(await row('Iran').innerText()).toContain('cannot be computed: no figure for departures');
  });

  test('net offers the layer that it lacks', async () => {
    await visit(page, 'year=2008&flow=net&layers=residence-arrivals&sources=report');
    await button(page, 'Show both').click();
    await row('Russia').getByText('computed').waitFor();
    expect(hashOf(page)).not.toContain('layers');
  });
});

describe('two years', () => {
  test('are compared in two actions and left in one', async () => {
    await visitList('year=2010&sources=report');
    await button(page, 'Compare').click();
    await page
      .getByRole('group', { name: 'Compare 2010 with' })
      .getByRole('button', { name: '1995', exact: true })
      .click();
    await page.getByRole('heading', { name: 'Change from 1995 to 2010' }).waitFor();
    expect(hashOf(page)).toContain('compare=1995');
    const russia = await row('Russia').innerText();
    expect(russia).toContain(FALL);
    expect(russia).toContain(FROM_TO);
    expect(await row('Germany').innerText()).toContain('new');
    expect(await row('Iran').innerText()).toContain('gone');
    expect(await slider(page).getAttribute('aria-valuetext')).toContain('compared with 1995');
    await button(page, 'Stop comparing').click();
    expect(hashOf(page)).not.toContain('compare');
  });

  test('open the sources of both sides in one action more', async () => {
    await visit(page, 'year=2010&compare=1995&sources=report');
    await row('Russia').getByRole('button', { name: 'Source: Russia, 2010' }).click();
    const note = page.getByRole('dialog', { name: 'Source: Russia, 2010' });
    const text = await note.innerText();
    for (const place of ['1995', '2010']) expect(text).toMatch(new RegExp(`Table 2.*${place}`));
    expect(text).toContain('computed: difference of two figures');
    await page.keyboard.press('Escape');
  });

  test('stand on the card of a country with their difference, or why there is none', async () => {
    await visit(page, 'year=2010&compare=1995&focus=RUS');
    const card = page.getByRole('dialog', { name: 'Russia', exact: true });
    await card.getByRole('heading', { name: 'Change from 1995 to 2010' }).waitFor();
    const departures = card.locator('dl > div', { hasText: 'Departures' });
    const words = await departures.innerText();
    for (const part of [FROM_TO, FALL, 'computed']) expect(words).toContain(part);
    const deported = card.getByRole('listitem').filter({ hasText: layerTitle('deportations') });
    expect(await deported.innerText()).toMatch(
      new RegExp(`no figure → ${flowOf('deportations', 'AZE', 'RUS', '2010-01')}[\\s\\S]*not comparable`),
    );
    await departures.getByRole('button', { name: 'Source: Russia, Departures' }).click();
    const note = page.getByRole('dialog', { name: 'Source: Russia, Departures' });
    // Both years, and beside the record's figure of 1995 what the report prints.
    const places = note.getByRole('button', { name: 'Copy citation' });
    await places.nth(2).waitFor();
    expect(await places.count()).toBe(3);
    await page.keyboard.press('Escape');
  });

  test('say which year has no figure, and offer the nearest that has', async () => {
    await visit(page, 'year=2010&compare=1997&sources=report');
    await said('No figure by country for 1997').waitFor();
    expect(await row('Russia').innerText()).toContain('not comparable');
    await button(page, 'Compare with 2000').click();
    expect(hashOf(page)).toContain('compare=2000');
    await page.getByRole('heading', { name: 'Change from 2000 to 2010' }).waitFor();
  });

  test('stand still: playing is off, in words', async () => {
    await visit(page, 'year=2010&compare=1995&sources=report');
    const play = page.getByRole('button', { name: 'Play', exact: true });
    expect(await play.getAttribute('aria-disabled')).toBe('true');
    await play.click({ force: true });
    expect(await play.isVisible()).toBe(true);
    await said('Playing is off while two years are compared.').waitFor();
  });

  test('that are the same year say so', async () => {
    await visit(page, 'year=2010&compare=2010&sources=report');
    await said('The two years are the same.').waitFor();
  });
});

describe('the limits', () => {
  test('leave the largest flows and say how many', async () => {
    await visitList('year=2010&sources=report');
    await page.getByRole('combobox', { name: 'Size of flows' }).selectOption('100');
    await said(/\d+ of \d+ flows shown/).waitFor();
    expect(hashOf(page)).toContain('least=100');
    await page.getByRole('combobox', { name: 'How many countries' }).selectOption('3');
    expect(hashOf(page)).toContain('top=3');
    expect(await list(page).getByRole('list').first().getByRole('listitem').count()).toBeLessThanOrEqual(3);
  });

  test('that leave nothing say so and can be cleared', async () => {
    await visitList('year=2010&least=90000&sources=report');
    await said('No flow is that large.').waitFor();
    await button(page, 'Clear the limits').click();
    await row('Russia').waitFor();
    expect(hashOf(page)).not.toContain('least');
  });

  test('the list lights up what the pointer finds on the map', async () => {
    await visit(page, 'year=2010&sources=report');
    const node = await nodeBeside(page, 'Ukraine');
    await litRow(page, 'Ukraine').waitFor();
    await page.mouse.move(node.x, 4);
    await litRow(page, 'Ukraine').waitFor({ state: 'detached' });
  });

  test('nothing went wrong on the way', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
