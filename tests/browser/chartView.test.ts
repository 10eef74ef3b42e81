// The chart view as a reader uses it: measures, kinds of chart, marks by keyboard, each with its number and source.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { oneIn } from '../dose.ts';
import { FIRST_YEAR, LAST_YEAR } from '../firstView.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { dataWords, english, flowOf, gapsIn, indicatorOf, sumOfFlows, THOUSAND, yearsOf } from './tables.ts';

const ARRIVALS_1995 = `Arrivals, 1995: ${english(indicatorOf('residence-arrivals-total', 1995))} people`;
const DEPARTURES_1995 = `Departures, 1995: ${english(indicatorOf('residence-departures-total', 1995))} people`;
const DEPARTURES_1996 = `Departures, 1996: ${english(indicatorOf('departures', 1996) * THOUSAND)} people`;

const MOVES = dataWords('measure.movement');
const REMITTANCES = dataWords('measure.remittances-in');
const OVER_TIME = `${MOVES}: Over time`;

/** Between two years, of the report. */
const STROKES = 'svg > line[stroke-width="2"]';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Chart' });
const chart = (page: Page, name: string) => panel(page).getByRole('group', { name, exact: true });

describe('The chart view', () => {
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    atlas = await openAtlas();
    page = atlas.page;
  });
  afterAll(() => atlas.context.close());

  /** The years of which a line has a mark. */
  async function yearsOfMarks(line: string): Promise<readonly number[]> {
    const marks = chart(page, OVER_TIME).getByRole('button', { name: new RegExp(`^${line}, \\d{4}: `) });
    const years = await marks.evaluateAll((all) =>
      all.map(({ ariaLabel }) => Number(/\d{4}/.exec(ariaLabel ?? '')?.[0])),
    );
    return [...new Set(years)];
  }

  test('opens by its tab and by its key with arrivals and departures over time', async () => {
    await visit(page, '');
    await page.getByRole('tab', { name: 'Chart', exact: true }).click();
    await chart(page, OVER_TIME).waitFor();
    await page.keyboard.press('c');
    await panel(page).waitFor({ state: 'detached' });
    await page.keyboard.press('c');
    await chart(page, OVER_TIME).waitFor();
  });

  test('draws the measure that is chosen and keeps it in the address', async () => {
    await visit(page, 'view=chart');
    await page.getByRole('combobox', { name: 'Measure' }).selectOption(REMITTANCES);
    await chart(page, `${REMITTANCES}: Over time`).waitFor();
    expect(hashOf(page)).toContain('measure=remittances-in');
    await button(
      page,
      `${REMITTANCES}, 2008: US$ ${english(indicatorOf('remittances-in', 2008))} million`,
    ).waitFor();
    await page.goBack();
    await chart(page, OVER_TIME).waitFor();
  });

  test('has a button for each figure, and says which come from elsewhere', async () => {
    await visit(page, 'view=chart');
    await button(page, ARRIVALS_1995).waitFor();
    await page
      .getByRole('button', { name: /^Arrivals, 1998: [\d,]+ people \(not from the report\)$/ })
      .waitFor();
    const marks = chart(page, OVER_TIME).getByRole('button', { name: / people/ });
    expect(await marks.count()).toBeGreaterThan(43);
  });

  test('opens the source of a mark and gives the focus back', async () => {
    await visit(page, 'view=chart');
    const mark = button(page, DEPARTURES_1995);
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: DEPARTURES_1995 });
    await note.getByText('Table 2, Total, 1995').first().waitFor();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await focusedName(page)).toBe(DEPARTURES_1995);
  });

  test('is one tab stop, walked by arrows; Space opens a mark and does not play', async () => {
    await visit(page, 'view=chart&year=1995&sources=report');
    await button(page, ARRIVALS_1995).waitFor();
    expect(await chart(page, OVER_TIME).locator('[tabindex="0"]').count()).toBe(1);
    await button(page, ARRIVALS_1995).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe(
      `Arrivals, 1996: ${english(indicatorOf('arrivals', 1996) * THOUSAND)} people`,
    );
    await page.keyboard.press('ArrowUp');
    expect(await focusedName(page)).toBe(DEPARTURES_1996);
    await page.keyboard.press(' ');
    await page.getByRole('dialog', { name: DEPARTURES_1996 }).waitFor();
    expect(await button(page, 'Play').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await yearOf(page)).toBe('1995');
  });

  test('goes to a pressed year and stays', async () => {
    await visit(page, 'view=chart');
    const axis = chart(page, OVER_TIME);
    await axis.getByRole('button', { name: 'Go to 2000', exact: true }).click();
    await expect.poll(() => yearOf(page)).toBe('2000');
    expect(hashOf(page)).toContain('view=chart');
  });

  test('draws one country where one is chosen, its years as points alone', async () => {
    await visit(page, 'view=chart&sources=report');
    await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('Ukraine');
    await chart(page, `${OVER_TIME}, Ukraine`).waitFor();
    expect(hashOf(page)).toContain('focus=UKR');
    await button(
      page,
      `Ukraine, Departures, 1995: ${english(flowOf('residence-departures', 'AZE', 'UKR', 1995))} people`,
    ).waitFor();
    expect(await panel(page).locator(STROKES).count()).toBe(0);
  });

  test('never bridges a gap, and hatches it', async () => {
    await visit(page, 'view=chart&sources=report');
    await button(page, ARRIVALS_1995).waitFor();
    const [arrivals, departures] = [await yearsOfMarks('Arrivals'), await yearsOfMarks('Departures')];
    const joined = [arrivals, departures].flatMap((years) =>
      years.filter((year) => years.includes(year + 1)),
    );
    expect(joined.length).toBeGreaterThan(5);
    expect(await panel(page).locator(STROKES).count()).toBe(joined.length);
    const gaps = gapsIn(arrivals, FIRST_YEAR, LAST_YEAR);
    expect(await panel(page).locator('svg > rect[fill^="url(#hatch-fine"]').count()).toBe(gaps);
  });

  test('says that the year has no figure, with the nearest a press away', async () => {
    await visit(page, 'view=chart&measure=remittances&year=1999');
    await page.getByText('Remittances, in and out: no figure for 1999.').waitFor();
    await panel(page).getByText('no figure for 1999.').getByRole('button', { name: 'Go to 2003' }).click();
    await page.getByText('no figure for 1999.').waitFor({ state: 'detached' });
    expect(await yearOf(page)).toBe('2003');
  });

  test('draws the flows of the year with other countries as a band of its own', async () => {
    await visit(page, 'view=chart&year=1995&sources=report');
    await page.getByRole('radio', { name: 'Flows of the year' }).check();
    await chart(page, `${MOVES}: Flows of the year`).waitFor();
    await button(
      page,
      `Azerbaijan → Russia, 1995: ${english(flowOf('residence-departures', 'AZE', 'RUS', 1995))} people`,
    ).waitFor();
    const others = button(
      page,
      `Azerbaijan → Other countries, 1995: ${english(indicatorOf('residence-departures-total', 1995) - sumOfFlows('residence-departures', 1995))} people (computed)`,
    );
    await others.getByText('Other countries').click();
    const note = page.getByRole('dialog', { name: /^Azerbaijan → Other countries/ });
    await note.getByText('computed: the total minus the countries listed').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('None reported: Germany → Azerbaijan, United States → Azerbaijan').waitFor();
  });

  test('says where a measure or a year has no flows by country', async () => {
    await visit(page, 'view=chart&chart=flows&measure=idps');
    await page.getByText('the source gives no flows by country with a direction').waitFor();
    await panel(page).getByRole('button', { name: MOVES, exact: true }).click();
    await chart(page, `${MOVES}: Flows of the year`).waitFor();
    await visit(page, 'view=chart&chart=flows&year=1997&sources=report');
    await panel(page).getByRole('button', { name: 'Go to 2000', exact: true }).click();
    await button(
      page,
      `Russia → Azerbaijan, 2000: ${english(flowOf('residence-arrivals', 'RUS', 'AZE', 2000))} people`,
    ).waitFor();
  });

  test('shows countries by year with a dash where the source prints one', async () => {
    await visit(page, 'view=chart&chart=matrix&sources=report');
    const cell = button(page, 'Iran, Departures, 2008: none reported');
    await cell.waitFor();
    expect(await cell.textContent()).toBe('–');
    await button(
      page,
      `Other countries, Arrivals, 1995: ${english(indicatorOf('residence-arrivals-total', 1995) - sumOfFlows('residence-arrivals', 1995))} people (computed)`,
    ).waitFor();
    expect(await panel(page).locator('svg > rect[height][y="34"]').count()).toBe(
      gapsIn(yearsOf('residence-departures'), FIRST_YEAR, LAST_YEAR),
    );
  });

  test('shows both ends of a range', async () => {
    await visit(page, 'view=chart&measure=idps&year=2007');
    await page
      .getByRole('button', { name: /^IDPs, range given by IDMC, .*: about [\d,]+ to [\d,]+ people$/ })
      .waitFor();
    expect(await panel(page).getByRole('button').locator('rect[stroke-dasharray]').count()).toBe(1);
  });

  test('went without trouble', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});

const SPOKEN = oneIn(2, LANGUAGES);
const ASKED = ['idps', 'idps&chart=matrix', 'remittances', 'border-violations&chart=matrix', 'movement'];

describe('On a phone', () => {
  let atlas: AtlasPage;
  let page: Page;

  beforeAll(async () => {
    atlas = await openAtlas({ width: 390, height: 844, touch: true, hash: 'view=chart&year=2008' });
    page = atlas.page;
  });
  afterAll(() => atlas.context.close());

  test.each([
    ['time', 'Over time'],
    ['flows', 'Flows of the year'],
    ['matrix', 'By '],
  ])('the chart of %s fits', async (kind, name) => {
    await visit(page, `view=chart&chart=${kind}&year=2008`);
    const named = new RegExp(`^${MOVES}: ${name}`);
    await panel(page).getByRole('group', { name: named }).waitFor();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });

  test.each(SPOKEN)('the words of a chart lie on no other and are whole, language %s', async (lang) => {
    const drawn = page
      .getByRole('tabpanel')
      .getByRole('group')
      .filter({ has: page.locator('text') })
      .first();
    for (const asked of ASKED) {
      await visit(page, `lang=${lang}&view=chart&measure=${asked}`);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
      await drawn.waitFor();
      expect(await drawn.evaluate(clashingWords), asked).toEqual([]);
    }
  });

  test.each([
    [390, 844],
    [844, 390],
    [1280, 720],
  ])('and in other windows the longest name of a measure is whole: %d x %d', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const lang of LANGUAGES) {
      await visit(page, `lang=${lang}&view=chart&measure=remittances`);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
      const measure = page.getByRole('tabpanel').getByRole('combobox').first();
      expect(await measure.evaluate(lackingWidth), lang).toBeLessThanOrEqual(0);
    }
  });
});

/** So many px the chosen word of a list is wider than its box beside its arrow. */
function lackingWidth(list: Element): number {
  if (!(list instanceof HTMLSelectElement)) throw new Error('no list');
  const { font, paddingLeft, paddingRight } = getComputedStyle(list);
  const ink = document.createElement('canvas').getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.font = font;
  const words = ink.measureText(list.selectedOptions[0]?.text ?? '').width;
  const ARROW = 14;
  return words + ARROW + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight) - list.clientWidth;
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

/** Words of a drawing that lie on others or reach over its edge. */
function clashingWords(drawing: Element): string[] {
  const isSeen = (text: Element) => text.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const lines = [...drawing.querySelectorAll('text')].filter(isSeen).flatMap((text) => {
    const parts = [...text.querySelectorAll('tspan')];
    const isBroken = parts.some((part) => part.hasAttribute('dy'));
    return (isBroken ? parts : [text]).map((part) => ({
      text: part.textContent ?? '',
      box: part.getBoundingClientRect(),
    }));
  });
  const { left, right } = drawing.getBoundingClientRect();
  return lines.flatMap(({ text, box }, index) => [
    ...(box.right > right + 2 || box.left < left - 2 ? [`${text} is cut`] : []),
    ...lines.slice(index + 1).flatMap((other) => {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return across > 2 && down > 6 ? [`${text} on ${other.text}`] : [];
    }),
  ]);
}
