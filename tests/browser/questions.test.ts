// Questions are places in the history: Back and Forward, a reload and a link bring card, map and hidden numbers together.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../src/figures/questions.ts';
import { addressContext, decodeView } from '../../src/state/codec.ts';
import { enLesson } from '../../src/text/en/lesson.ts';
import { enQuestions } from '../../src/text/en/questions.ts';
import { atlas as tables } from '../figures/readAtlas.ts';
import { longTest } from '../longTest.ts';
import { dataFile } from '../package/dataRows.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, headline, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

const CONTEXT = addressContext(tables);
const ALL = questions(tables, 'all');
const PATIENT = { timeout: 10_000 };
let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=1995' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const english: Readonly<Record<string, string>> = JSON.parse(dataFile('text/en.json'));

/** Card, count, year and layers are those of the question, counted from 0, and no number is shown. */
async function asks(at: number): Promise<void> {
  const question = ALL[at];
  if (!question) throw new Error(`no question ${at}`);
  await page.getByRole('heading', { name: english[`question.${question.id}`] ?? '' }).waitFor();
  await page.getByText(enQuestions.card(String(at + 1), String(ALL.length))).waitFor();
  await page.getByText(enLesson.hidden).waitFor();
  const asked = decodeView(question.plan.view, CONTEXT);
  const shown = decodeView(hashOf(page), CONTEXT);
  expect([shown.question, shown.year, shown.layers]).toEqual([question.id, asked.year, asked.layers]);
  await expect.poll(() => yearShown(), PATIENT).toBe(String(asked.year));
}

/** The year over the card, whose answers may be years too. */
const yearShown = (): Promise<string> => headline(page).locator('> p').first().innerText();

/** The atlas without a card, its numbers in sight. */
async function asksNothing(): Promise<void> {
  await button(page, 'Add a layer').waitFor();
  await page.getByText(enLesson.hidden).waitFor({ state: 'detached' });
  expect(await page.getByRole('region', { name: enQuestions.heading }).count()).toBe(0);
}

describe('Questions', () => {
  test('are gone through by keys, and Back and Forward find each again, before and after its reveal', async () => {
    await button(page, 'Questions').click();
    await asks(0);
    for (const at of [1, 2, 3, 4]) {
      await page.keyboard.press('PageDown');
      await asks(at);
    }
    await page.keyboard.press('h');
    await page.getByText(enLesson.hidden).waitFor({ state: 'detached' });
    await page.goBack();
    await asks(3);
    await page.goForward();
    await asks(4);
    for (const at of [3, 2, 1, 0]) {
      await page.goBack();
      await asks(at);
    }
    await page.goBack();
    await asksNothing();
    expect(hashOf(page)).toBe('year=1995');
    await page.goForward();
    await asks(0);
    await page.keyboard.press('Escape');
    await asksNothing();
    await page.goBack();
    await asks(0);
  });

  longTest('stay when the page loads anew, and a link opens each of them', async () => {
    const last = ALL.length - 1;
    await visit(page, `question=${ALL[last]?.id}&${ALL[last]?.plan.view}`);
    await asks(last);
    await page.reload();
    await asks(last);
    await page.keyboard.press('PageUp');
    await asks(last - 1);
  });

  test('that are not there leave the plain atlas', async () => {
    await visit(page, 'question=nobody&year=2000');
    await expect.poll(() => hashOf(page), PATIENT).toBe('topic=residence&year=2000');
    await asksNothing();
  });

  test('left no error behind, and have ids that an address can hold', () => {
    expect(troubles(atlas)).toEqual([]);
    for (const { id } of tables.questions) expect(decodeView(`question=${id}`, CONTEXT).question).toBe(id);
  });
});
