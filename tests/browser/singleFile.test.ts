// The build that is one file, opened as a reader would from a stick: by its path, with the network off.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SINGLE_FILE_NAME } from '../../scripts/singleFile.ts';
import { buildInto } from '../build/buildInto.ts';
import { type AtlasPage, launchBrowser, openPage } from './atlasPage.ts';
import { button, visit, yearOf } from './controls.ts';
import { troubles } from './openAtlas.ts';

const MOST_BYTES = 5_500_000;
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

async function openFile(hash: string): Promise<AtlasPage> {
  opened = await openPage(browser, pathToFileURL(join(folder, SINGLE_FILE_NAME)).href, {
    hash,
    width: 1000,
    height: 640,
    webGl: true,
    before: (page) => page.context().setOffline(true),
  });
  return opened;
}

describe('the atlas as one file', () => {
  test('is a single file below five and a half megabytes', () => {
    expect(readdirSync(folder)).toEqual([SINGLE_FILE_NAME]);
    expect(statSync(join(folder, SINGLE_FILE_NAME)).size).toBeLessThan(MOST_BYTES);
  });

  test('opens from its path without a network: map, arcs, years and its four languages work', async () => {
    const atlas = await openFile('year=2008');
    const { page } = atlas;
    await page.locator('#map canvas:not(.dots)').first().waitFor();
    expect(await page.locator('#map canvas:not(.dots)').count()).toBe(2);
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('2009');
    expect(page.url()).toMatch(/^file:/);
    await visit(page, 'lang=en');
    for (const [lang, title] of Object.entries(TITLES)) {
      await page.locator('.language select').selectOption(lang);
      await page.waitForFunction((wanted) => document.title === wanted, title);
    }
    expect(troubles(atlas)).toEqual([]);
  });
});
