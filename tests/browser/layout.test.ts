// The window is used well: no panel over another, nothing cut at the side, no name over a name or a panel.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../../src/text/en.ts';
import { dose } from '../dose.ts';
import { longTest } from '../longTest.ts';
import { button, headline, list, NAMES, visit, WORDS } from './controls.ts';
import { cutTexts } from './cutTexts.ts';
import { openAtlas } from './openAtlas.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZES = [
  [1440, 900],
  [1280, 720],
  [390, 844],
  [320, 640],
] as const;
const LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
const VIEWS = [
  'year=2010',
  'year=1997',
  'year=1995&focus=RUS',
  'year=2010&compare=1995',
  'year=2008&flow=net&least=100',
  'year=2010&focus=RUS&pin=TUR',
  'year=2011&focus=UZB&layers=residence-arrivals',
  'year=2011&layers=residence-departures,residence-arrivals,deportations,transit-routes,trafficking',
] as const;
/** Each view in two languages of four, the longest words among them; in the long run in all. */
const viewsIn = (lang: (typeof LANGUAGES)[number]): readonly string[] =>
  VIEWS.filter((_, index) => dose(index % 2 === LANGUAGES.indexOf(lang) % 2, true));
/** What the handle of a phone's sheet opens. */
const DRAWER = '#drawer';
const DRAWER_HANDLE = '[aria-controls=drawer]';
/** Half a pixel of rounding, and the edges of glyphs, are not an overlap. */
const SLACK_PIXELS = 1.5;

function boxes(parts: Locator): Promise<readonly Box[]> {
  return parts.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const what = `${element.className} "${(element.textContent ?? '').slice(0, 24)}"`;
      return width > 0 && height > 0 ? [{ what, left, right, top, bottom }] : [];
    }),
  );
}

/** The parts of the page that lie over the map: panels, or the sheet of a phone, which scrolls them, under its handle. */
function panelsOf(page: Page, words: Messages, isWide: boolean): Locator {
  const timeline = page.getByRole('region', { name: words.timeline.label });
  return isWide
    ? timeline.or(page.getByRole('banner')).or(headline(page, words)).or(list(page, words))
    : timeline.or(page.locator(DRAWER)).or(page.locator(DRAWER_HANDLE));
}

function overlaps(first: readonly Box[], second: readonly Box[]): readonly string[] {
  return first.flatMap((a, index) =>
    (first === second ? second.slice(index + 1) : second).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > SLACK_PIXELS && down > SLACK_PIXELS
        ? [`${a.what} over ${b.what} by ${Math.round(across)} x ${Math.round(down)} px`]
        : [];
    }),
  );
}

/** Two languages a window, in turn; in the long run all. */
const languagesAt = (width: number) =>
  LANGUAGES.filter((_, index) => dose(index >= 2 === width >= 900, true));

/** A projector and a phone; in the long run all. */
const TRIED = dose<readonly (readonly [number, number])[]>([SIZES[1], SIZES[2]], SIZES);

describe.each(TRIED)('at %i x %i', (width, height) => {
  let page: Page;

  beforeAll(async () => {
    page = (await openAtlas({ width, height })).page;
  });
  afterAll(() => page.context().close());

  test.each(languagesAt(width))('in %s panels and names keep apart and nothing is cut', async (lang) => {
    for (const hash of viewsIn(lang)) {
      await visit(page, `${hash}&lang=${lang}`);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
      const panels = await boxes(panelsOf(page, WORDS[lang], width >= 900));
      const names = await boxes(page.locator(NAMES));
      const cut = await cutTexts(page);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const topics = page.getByRole('radiogroup', { name: WORDS[lang].topic, exact: true });
      const unseen = await topics.evaluate((bar) => bar.scrollWidth - bar.clientWidth);
      const outside = names.filter((box) => box.left < -1 || box.right > width + 1 || box.top < -1);
      expect(overlaps(panels, panels), hash).toEqual([]);
      expect(overlaps(names, names), hash).toEqual([]);
      expect(overlaps(names, panels), hash).toEqual([]);
      expect(cut, hash).toEqual([]);
      expect(beyond, hash).toBeLessThanOrEqual(0);
      expect(outside, hash).toEqual([]);
      // On a phone the topics are a row to be scrolled.
      if (width >= 900) expect(unseen, hash).toBe(0);
      const title = page.getByRole('heading', { level: 1, name: WORDS[lang].title });
      expect(await title.isVisible(), hash).toBe(width >= 1280);
    }
  });
});

longTest('on a phone the handle opens layers and countries and closes them again', async () => {
  const { page, context } = await openAtlas({ width: 390, height: 844, touch: true });
  const parts = [page.getByRole('button', { name: 'Add a layer' }), button(page, 'Compare')];
  for (const part of parts) expect(await part.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Show layers and countries' }).click();
  for (const part of parts) await part.waitFor();
  expect(await boxes(page.locator(DRAWER)).then(([drawer]) => (drawer?.top ?? 0) > 100)).toBe(true);
  await page.getByRole('button', { name: 'Hide layers and countries' }).click();
  for (const part of parts) await part.waitFor({ state: 'hidden' });
  await context.close();
});

test('on a phone on its side the last year stands clear of the views beside it', async () => {
  const { page, context } = await openAtlas({ width: 844, height: 390, hash: 'year=2011' });
  const [year] = await boxes(
    page.getByRole('region', { name: 'Timeline' }).getByText('2011', { exact: true }),
  );
  const [views] = await boxes(page.getByRole('tablist'));
  if (!year || !views) throw new Error('no year or no views');
  expect(views.left - year.right).toBeGreaterThanOrEqual(6);
  await context.close();
});
