// The words of an exported picture beside those on the screen: a number or a name that both have is written alike.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { ru } from '../../src/text/ru.ts';
import { oneIn } from '../dose.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, fromMenu, NAMES, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas({ hash: 'year=2010' });
  page = atlas.page;
});
afterAll(() => atlas.context.close());

/** Arrows point from the edge of a frame, and each picture has edges of its own. */
const plain = (text: string): string => text.replace(/[→↘↓↙←↖↑↗]/g, '').trim();

const onScreen = async (): Promise<readonly string[]> =>
  (await page.locator(NAMES).allTextContents()).map(plain);

async function inSvg(say: typeof en): Promise<readonly string[]> {
  await fromMenu(page, say.export.heading, say);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, say.export.svg).click()]);
  const svg = await readFile(await download.path(), 'utf8');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return [...svg.matchAll(/<text data-label=[^>]*>([^<]*)</g)].map(([, text = '']) => plain(text));
}

/** What a text is about: its digits, or, for a name, its letters in any case; a single digit may stand on any arc. */
function subject(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? text.replace(/[^\p{L}]/gu, '').toLowerCase() : digits.length > 1 ? digits : null;
}

describe('A saved picture writes what the screen writes', () => {
  test.each(
    oneIn(2, [
      ['arcs of one year', 'year=2010&values=1', en],
      ['changes between two years', 'year=2010&compare=1995&values=1', en],
      ['net migration', 'year=2008&flow=net&values=1', en],
      ['wide arcs alone', 'year=1995', en],
      ['changes, in Russian', 'year=2010&compare=1995&values=1&lang=ru', ru],
    ] as const),
  )('%s', async (_name, hash, say) => {
    await visit(page, hash);
    await page.getByRole('region', { name: say.map, exact: true }).waitFor();
    const screen = await onScreen();
    const sheet = await inSvg(say);
    const subjects = new Set(screen.map(subject));
    const both = sheet.filter((text) => subject(text) !== null && subjects.has(subject(text)));
    expect(both.length).toBeGreaterThan(5);
    if (hash.includes('values')) expect(both.filter((text) => /\d/.test(text)).length).toBeGreaterThan(2);
    expect(both.filter((text) => !screen.includes(text))).toEqual([]);
  });

  test('a question mark on no arc while the numbers are hidden', async () => {
    await visit(page, 'year=2010&values=1');
    await page.keyboard.press('h');
    await page.getByText(en.lesson.hidden).waitFor();
    const told = (texts: readonly string[]) => texts.filter((text) => /[\d?]/.test(text));
    // The panel answers at once, the map in the next frame.
    await expect.poll(async () => told(await onScreen())).toEqual([]);
    expect(told(await inSvg(en))).toEqual([]);
    await page.keyboard.press('h');
  });

  test('and no error is left behind', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
