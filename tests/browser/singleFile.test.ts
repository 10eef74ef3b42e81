// The build that is one file, opened as a reader would from a stick: by its path, with the network off.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SINGLE_FILE_NAME } from '../../scripts/singleFile.ts';
import { buildInto } from '../build/buildInto.ts';
import { longTest } from '../longTest.ts';
import { type AtlasPage, launchBrowser, openPage } from './atlasPage.ts';
import { button, fromMenu, hashOf, languageChoice, visit, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { english, flowOf, storyTitle } from './tables.ts';

const MAX_BYTES = 6_250_000;
const TITLES = {
  en: 'Azerbaijan · Migration atlas',
  az: 'Azərbaycan · Miqrasiya atlası',
  ru: 'Азербайджан · Атлас миграции',
  tr: 'Azerbaycan · Göç atlası',
} as const;

let folder = '';
let browser: Browser;
let opened: AtlasPage | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-single-'));
  await buildInto(folder, 'single');
  browser = await launchBrowser(false);
});

afterEach(async () => {
  await opened?.context.close();
  opened = undefined;
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openFile(hash: string, webGl: boolean): Promise<AtlasPage> {
  opened = await openPage(browser, pathToFileURL(join(folder, SINGLE_FILE_NAME)).href, {
    hash,
    width: 1000,
    height: 640,
    webGl,
    before: async (page) => void (await page.context().setOffline(true)),
  });
  return opened;
}

/** Opens a table on the page and saves it as a file of its own, whose path is returned. */
async function savedTable(page: Page): Promise<string> {
  const table = fileURLToPath(new URL('../import/files/long-turned.csv', import.meta.url));
  await fromMenu(page, 'Open data');
  await page.getByLabel('Files').setInputFiles(table);
  await button(page, 'Open as atlas').click();
  await button(page, 'Close data').waitFor();
  await fromMenu(page, 'Open data');
  const save = button(page, 'Save as one HTML file');
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const saved = join(folder, download.suggestedFilename());
  await download.saveAs(saved);
  return saved;
}

describe('the atlas as one file', () => {
  test('is a single file of about six megabytes', () => {
    expect(readdirSync(folder)).toEqual([SINGLE_FILE_NAME]);
    expect(statSync(join(folder, SINGLE_FILE_NAME)).size).toBeLessThan(MAX_BYTES);
  });

  test('opens from its path without a network: map, arcs, years and its four languages work', async () => {
    const atlas = await openFile('year=2008', true);
    const { page } = atlas;
    // Of the map, of its arcs and of the dots.
    await expect.poll(() => page.locator('#map canvas').count()).toBe(3);
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('2009');
    expect(page.url()).toMatch(/^file:/);
    await visit(page, 'lang=en');
    for (const [lang, title] of Object.entries(TITLES)) {
      await languageChoice(page).selectOption(lang);
      await page.waitForFunction((wanted) => document.title === wanted, title);
    }
    expect(troubles(atlas)).toEqual([]);
  });

  longTest(
    'holds a lesson: the opening, a story and questions by PageDown and PageUp alone, and the worksheet',
    async () => {
      const atlas = await openFile('story=opening/1&lang=en', false);
      const { page } = atlas;
      const slide = page.getByRole('main', { name: 'Slide' });
      const press = (key: string) => page.keyboard.press(key);
      await page.getByRole('heading', { name: storyTitle('opening.people') }).waitFor();
      await press('p');
      await slide.waitFor();
      for (const step of [2, 3, 4, 5, 6]) {
        await press('PageDown');
        await page.waitForFunction((at) => location.hash.includes(`story=opening/${at}`), step);
      }
      await visit(page, 'story=leaving/9&lang=en');
      await press('PageDown');
      await slide.getByText('A question for the class').waitFor();
      await press('PageUp');
      await page.waitForFunction(() => location.hash.includes('story=leaving/9'));
      await visit(page, 'question=destination-1995&lang=en');
      await page.getByText('Numbers are hidden').waitFor();
      await press('PageDown');
      await slide.getByText('Question 2 of').waitFor();
      await press('Escape');
      await button(page, 'Stories').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Worksheet' }).click();
      const sheet = page.getByRole('dialog', { name: 'Worksheet' });
      await sheet.getByRole('combobox').selectOption('story-leaving');
      await sheet.getByRole('article').locator('svg').waitFor();
      expect(await sheet.locator('ol > li').count()).toBe(8);
      expect(await sheet.innerText()).not.toContain(
        `${english(flowOf('residence-departures', 'AZE', 'RUS', 1995))} people went`,
      );
      expect(troubles(atlas)).toEqual([]);
    },
    120_000,
  );

  longTest(
    'saves an opened table as another such file, which opens by itself, in every language',
    async () => {
      const atlas = await openFile('lang=en', false);
      const { page } = atlas;
      const saved = await savedTable(page);
      await page.goto('about:blank');
      await page.goto(`${pathToFileURL(saved).href}#lang=en`);
      await page.getByRole('button', { name: /^Azerbaijan → Russia/ }).waitFor();
      expect([await page.title(), hashOf(page)]).toEqual(['long-turned', 'data=inside&lang=en']);
      expect(await button(page, 'Close data').count()).toBe(0);
      await languageChoice(page).selectOption('ru');
      await page.getByRole('button', { name: /^Азербайджан → Россия/ }).waitFor();
      expect(troubles(atlas)).toEqual([]);
    },
    120_000,
  );

  longTest(
    'beside a page on a server takes an opened table along, and nothing is refused by the policy of that page',
    async () => {
      const atlas = await openAtlas({ fresh: true });
      const { page } = atlas;
      await page.route(`**/${SINGLE_FILE_NAME}`, (route) =>
        route.fulfill({ path: join(folder, SINGLE_FILE_NAME), contentType: 'text/html' }),
      );
      const saved = await savedTable(page);
      expect(troubles(atlas)).toEqual([]);
      const alone = await openPage(browser, pathToFileURL(saved).href, { hash: 'lang=en', webGl: false });
      opened = alone;
      await alone.page.getByRole('button', { name: /^Azerbaijan → Russia/ }).waitFor();
      expect(await alone.page.title()).toBe('long-turned');
      expect(troubles(alone)).toEqual([]);
    },
    120_000,
  );
});
