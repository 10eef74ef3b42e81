// Four languages: what the page calls itself, its controls and countries, its numbers in Chromium, and no English left.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import azNames from '../../geo/names/az.json' with { type: 'json' };
import enNames from '../../geo/names/en.json' with { type: 'json' };
import ruNames from '../../geo/names/ru.json' with { type: 'json' };
import trNames from '../../geo/names/tr.json' with { type: 'json' };
import { az } from '../../src/text/az.ts';
import { en } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { tr } from '../../src/text/tr.ts';
import { dose } from '../dose.ts';
import { NUMBER_EXPECTATIONS } from '../lib/formatExpectations.ts';
import type { AtlasPage } from './atlasPage.ts';
import {
  allRows,
  closeNotes,
  fromMenu,
  headline,
  nameOnMap,
  openDisplay,
  openLayers,
  openMenu,
  openPace,
  visit,
} from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

const LANGUAGES = [
  ['en', en, enNames],
  ['az', az, azNames],
  ['ru', ru, ruNames],
  ['tr', tr, trNames],
] as const;

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

async function speak(lang: string, hash = ''): Promise<void> {
  await visit(page, `${hash}&lang=${lang}`);
  await page.waitForFunction((code) => document.documentElement.lang === code, lang);
}

/** Everything written or spoken on the page, in pieces; English by its own mark (`lang`) and source titles left out. */
function pieces(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const skip = '[lang="en"], select option, cite';
    for (const root of document.querySelectorAll('#app, #labels')) {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.parentElement?.closest(skip)) found.push(node.textContent?.trim() ?? '');
      }
      for (const element of root.querySelectorAll('[aria-label], [title], [placeholder]')) {
        if (element.closest(skip)) continue;
        for (const name of ['aria-label', 'title', 'placeholder'])
          found.push(element.getAttribute(name) ?? '');
      }
    }
    return found.filter((piece) => /\p{L}{2}/u.test(piece));
  });
}

describe.each(LANGUAGES)('in %s', (lang, words, names) => {
  test('the page says its language and its title', async () => {
    await speak(lang);
    expect(await page.title()).toBe(words.title);
    const language = page.getByRole('combobox', { name: words.display.language });
    expect(await language.inputValue()).toBe(lang);
    expect(await page.getByRole('region', { name: words.map, exact: true }).count()).toBe(1);
  });

  test('the controls have their names', async () => {
    await speak(lang);
    const { timeline, display, search } = words;
    await page.getByRole('slider', { name: timeline.year, exact: true }).waitFor();
    for (const name of [timeline.play, timeline.previous, timeline.next, timeline.first, timeline.last]) {
      await page.getByRole('button', { name, exact: true }).waitFor();
    }
    const menu = await openMenu(page, words);
    for (const name of [display.sources, display.help, display.heading]) {
      await menu.getByRole('button', { name, exact: true }).waitFor();
    }
    const layers = await openLayers(page, words);
    await layers.getByRole('group', { name: words.layers.heading, exact: true }).waitFor();
    const pace = await openPace(page, words);
    for (const name of [timeline.every, timeline.loop])
      await pace.getByRole('checkbox', { name, exact: true }).waitFor();
    await closeNotes(page);
    await page.getByRole('combobox', { name: search.label }).waitFor();
  });

  test('countries have their names in the list, on the map and on the card', async () => {
    await speak(lang, 'year=2010');
    await allRows(page, words);
    for (const id of ['RUS', 'KAZ', 'GEO', 'DEU'] as const) {
      const name = names[id].name;
      await page.getByRole('button', { name: new RegExp(`^${name} `) }).waitFor();
      expect(await nameOnMap(page, name).count(), name).toBe(1);
    }
    await speak(lang, 'focus=RUS');
    await page.getByRole('dialog', { name: names.RUS.name, exact: true }).waitFor();
  });

  test('numbers of this very browser are grouped as the language does it', async () => {
    await speak(lang, 'year=2006');
    const thousands = NUMBER_EXPECTATIONS.find(({ value }) => value === 2232);
    expect(await headline(page, words).getByRole('strong').first().textContent()).toBe(
      thousands?.expected[lang],
    );
  });
});

/** The pieces of each state in English, read once for the other three. */
const inEnglish = new Map<string, ReadonlySet<string>>();

const OTHERS = LANGUAGES.slice(1);
/** The first in one language each; in the long run all in each. */
const PLACES = [
  ['in the first view', 'year=2010', null],
  ['in a year without figures', 'year=1997', null],
  ['on a card', 'year=2010&focus=TUR', null],
  ['in the help', '', 'help'],
  ['in the figures of Azerbaijan', '', 'azerbaijan'],
] as const;

describe.each(OTHERS)('in %s no English is left', (lang, words, names) => {
  const turn = OTHERS.findIndex(([id]) => id === lang);
  const places = PLACES.filter((_, index) => dose(index === turn, true));

  const sameInBoth = new Set(
    Object.entries(names).flatMap(([id, { name }]) =>
      name === (enNames as Record<string, { name: string }>)[id]?.name ? [name] : [],
    ),
  );

  test.each(places)('%s', async (_where, hash, panel) => {
    const collect = async (code: string, say: typeof en): Promise<readonly string[]> => {
      await speak(code, hash);
      if (panel === null) {
        await allRows(page, say);
        const all = [...(await pieces())];
        for (const open of [openLayers, openPace, openDisplay]) {
          await open(page, say);
          all.push(...(await pieces()));
        }
        await closeNotes(page);
        return all;
      }
      if (panel === 'help') await fromMenu(page, say.display.help, say);
      else await page.getByRole('button', { name: say.title, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      const found = await pieces();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      return found;
    };
    const key = `${hash} ${panel}`;
    const english = inEnglish.get(key) ?? new Set(await collect('en', en));
    inEnglish.set(key, english);
    const left = (await collect(lang, words)).filter((piece) => english.has(piece) && !sameInBoth.has(piece));
    expect([...new Set(left)]).toEqual([]);
  });
});

describe('the language', () => {
  test('is that of the browser where the address names none', async () => {
    const turkish = await openAtlas({ locale: 'tr-TR', waitForMap: false });
    await turkish.page.getByRole('slider', { name: tr.timeline.year, exact: true }).waitFor();
    expect(await turkish.page.evaluate(() => document.documentElement.lang)).toBe('tr');
    await turkish.context.close();
  });

  test('is chosen from a list and kept in the address', async () => {
    await visit(page, 'lang=en');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('az');
    await page.getByRole('slider', { name: az.timeline.year, exact: true }).waitFor();
    expect(page.url()).toContain('lang=az');
  });

  test.each([
    ['az', 'Azerbaycan', azNames.AZE.name],
    ['az', 'Turkiye', azNames.TUR.name],
    ['az', 'gurcustan', azNames.GEO.name],
    ['az', 'ABS', azNames.USA.name],
    ['ru', 'Rossiya', ruNames.RUS.name],
    ['ru', 'Germany', ruNames.DEU.name],
    ['tr', 'turkiye', trNames.TUR.name],
  ] as const)('%s: the search finds with "%s" %s', async (lang, typed, name) => {
    await speak(lang);
    const field = page.locator('input[role=combobox]');
    await field.fill(typed);
    expect(await page.getByRole('listbox').getByRole('option').first().textContent()).toBe(name);
    await field.fill('');
  });

  test('left no error behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});

describe('letters', () => {
  // The browser of the tests hints no letters; others close the gap under the dot of a half-bold i at 13 px.
  test('are set without hinting, in panels and on the map: in two languages an i without its dot is another letter', async () => {
    await speak('tr', 'year=1995');
    const set = (element: Element) => getComputedStyle(element).textRendering;
    const list = page.getByRole('button', { name: new RegExp(`^${trNames.UKR.name} `) });
    for (const place of [nameOnMap(page, trNames.UKR.name), list])
      expect(await place.evaluate(set)).toBe('geometricprecision');
  });
});
