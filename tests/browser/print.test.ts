// On paper: one page of the view, the card on a page of its own, nothing of the page's controls; worksheets on one upright sheet.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { dose } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, untilViewIsThere, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf } from './tables.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2008' });
  page = atlas.page;
  // The sheet comes when the page is idle.
  await page.locator('[data-ready]').waitFor({ state: 'attached', timeout: 30_000 });
});
afterAll(() => atlas.context.close());

async function show(hash: string): Promise<void> {
  await visit(page, hash);
  await untilViewIsThere(page);
}

async function pagesOf(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('printing', () => {
  test.each([
    'year=2008',
    'view=years',
    'view=chart',
    'year=2008&view=table&sources=report',
    'year=1997&lang=ru&theme=dark',
  ])('gives one page for %s', async (hash) => {
    await show(hash);
    expect(await pagesOf()).toBe(1);
    expect(troubles(atlas)).toEqual([]);
  });

  test('keeps the head above the rows of the table', async () => {
    await show('year=2008&view=table');
    await page.emulateMedia({ media: 'print' });
    // As narrow as some browsers take a sheet to be.
    await page.setViewportSize({ width: 816, height: 1056 });
    for (const name of ['Layer', 'Origin', 'Destination']) {
      expect(await page.getByRole('columnheader', { name }).isVisible(), name).toBe(true);
    }
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('puts the forty rows of a year with all sources on two pages', async () => {
    await show('year=2008&view=table');
    expect(await pagesOf()).toBe(2);
  });

  test('puts the card of the country in focus on a second page', async () => {
    await show('year=2008&focus=RUS&sources=report');
    await page.getByRole('dialog', { name: 'Russia' }).waitFor();
    expect(await pagesOf()).toBe(2);
  });

  test('fills the sheet when printing begins, in light colours, and clears it afterwards', async () => {
    await show('year=2008&theme=dark');
    const state = () =>
      page.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        words: document.querySelector('[data-ready]')?.textContent ?? '',
        arcs: document.querySelectorAll('[data-ready] [data-arc]').length,
      }));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printing = await state();
    expect(printing.theme).toBe('light');
    expect(printing.words).toContain('2008');
    expect(printing.words).toContain('Source: United Nations');
    expect(printing.arcs).toBeGreaterThan(10);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await state()).toEqual({ theme: 'dark', words: '', arcs: 0 });
  });
});

test('the map behind keeps its picture while paper is laid out', async () => {
  await show('year=1995');
  const arcs = page.locator('#map [data-arc]');
  const before = await arcs.count();
  expect(before).toBeGreaterThan(8);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(
    () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
  );
  expect(await arcs.count()).toBe(before);
  await page.emulateMedia({ media: null });
  expect(await arcs.count()).toBe(before);
});

describe('a worksheet', () => {
  test('prints the questions without an answer, and the answer sheet when it is asked for', async () => {
    await show('year=2008');
    await button(page, 'Stories').click();
    await button(page, 'Worksheet').click();
    const sheet = page.getByRole('dialog', { name: 'Worksheet' });
    await sheet.waitFor();
    expect(await sheet.getByRole('article').locator('> ol > li').count()).toBe(9);
    const answer = english(flowOf('residence-departures', 'AZE', 'RUS', 1995));
    expect(await sheet.innerText()).not.toContain(answer);
    await sheet.getByRole('radio', { name: 'Answer sheet' }).check();
    await sheet.getByText(answer).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#map').isVisible()).toBe(false);
    expect(await sheet.getByRole('article').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await sheet.getByRole('radio', { name: 'Questions', exact: true }).check();
    await page.keyboard.press('Escape');
  });

  test('has nothing of the page over it, as narrow as some browsers take a sheet to be', async () => {
    await show('year=2008');
    await button(page, 'Stories').click();
    await button(page, 'Worksheet').click();
    await page.getByRole('dialog', { name: 'Worksheet' }).getByRole('article').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1000 });
    const texts = await page.evaluate(() => document.body.innerText);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    expect(texts).toMatch(/^Azerbaijan · Migration atlas · /);
  });

  // In the long run alone.
  test.each(dose([], LANGUAGES))(
    'of each topic and story is one upright sheet of A4 in %s, and so are its answers',
    async (lang) => {
      const { questions: say, lesson } = await loadMessages(lang);
      await show(`year=2008&lang=${lang}`);
      await button(page, lesson.stories).click();
      await button(page, say.worksheet).click();
      const panel = page.getByRole('dialog', { name: say.worksheet });
      const choice = panel.getByRole('combobox');
      await choice.locator('optgroup').nth(1).waitFor({ state: 'attached' });
      const subjects = await choice
        .locator('option')
        .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''));
      expect(subjects.filter((each) => each.startsWith('topic-')).length).toBe(7);
      for (const subject of subjects) {
        await choice.selectOption(subject);
        for (const part of [say.parts.questions, say.parts.answers]) {
          await page.getByRole('radio', { name: part, exact: true }).check();
          if (part === say.parts.questions) await panel.getByRole('article').locator('svg').waitFor();
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
          const sizes = sheets.map(([, width, height]) => [Number(width), Number(height)].map(Math.round));
          expect(sizes, `${subject}, ${part}`).toEqual([[595, 842]]);
        }
        await page.getByRole('radio', { name: say.parts.questions, exact: true }).check();
      }
      // The next language begins at the map.
      await page.keyboard.press('Escape');
      await choice.waitFor({ state: 'detached' });
    },
    120_000,
  );
});
