// Two countries side by side, a country that the shown layers do not know, and the sheet of a phone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longTest } from '../longTest.ts';
import type { AtlasPage } from './atlasPage.ts';
import { button, hashOf, isLayerOn, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

const card = (name: string, on: Page = page) => on.getByRole('dialog', { name, exact: true });
const partner = (name: string) =>
  page
    .getByRole('region', { name: 'List', exact: true })
    .getByRole('button', { name: new RegExp(`^${name} `) });

describe('a pinned card', () => {
  test('stays beside the next one, and each can be closed', async () => {
    await visit(page, 'focus=RUS');
    await button(page, 'Pin Russia').click();
    await partner('Georgia').click();
    await card('Georgia').waitFor();
    expect(await card('Russia').isVisible()).toBe(true);
    const [left, right] = await Promise.all([card('Russia').boundingBox(), card('Georgia').boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    expect(hashOf(page)).toContain('pin=RUS');
    await page.keyboard.press('Escape');
    await card('Georgia').waitFor({ state: 'hidden' });
    expect(await card('Russia').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card('Russia').waitFor({ state: 'hidden' });
    expect(hashOf(page)).not.toMatch(/pin|focus/);
  });

  test('is closed by its own button', async () => {
    await visit(page, 'focus=GEO&pin=RUS');
    await button(page, 'Close Russia').click();
    await card('Russia').waitFor({ state: 'hidden' });
    expect(await card('Georgia').isVisible()).toBe(true);
  });
});

describe('a country that the layers shown do not know', () => {
  test('is said to be so, with the layers that do', async () => {
    await visit(page, 'year=2011&focus=BGD');
    await card('Bangladesh').getByText('The layers shown have nothing about Bangladesh.').waitFor();
    await button(page, 'Show Deportations').click();
    expect(await isLayerOn(page, 'Deportations')).toBe(true);
    await card('Bangladesh').getByText('The layers shown have nothing').waitFor({ state: 'hidden' });
  });
});

describe('on a phone', () => {
  longTest('the sheet follows the finger up and down, and two cards take turns', async () => {
    const phone = await openAtlas({ width: 390, height: 844, hash: 'focus=RUS&pin=GEO' });
    await card('Russia', phone.page).waitFor();
    expect(await card('Georgia', phone.page).isVisible()).toBe(false);
    await phone.page
      .getByRole('radiogroup', { name: 'Countries side by side' })
      .getByRole('radio', { name: 'Georgia' })
      .check({ force: true });
    await card('Georgia', phone.page).waitFor();
    const handle = phone.page.getByRole('button', { name: 'Hide layers and countries' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('there is no handle');
    await phone.page.mouse.move(box.x + 60, box.y + 12);
    await phone.page.mouse.down();
    await phone.page.mouse.move(box.x + 60, box.y - 160, { steps: 4 });
    await phone.page.mouse.move(box.x + 60, box.y - 340, { steps: 4 });
    await phone.page.mouse.up();
    await expect.poll(async () => (await handle.boundingBox())?.y ?? 900).toBeLessThan(box.y - 60);
    const top = (await handle.boundingBox())?.y ?? 0;
    await phone.page.mouse.move(box.x + 60, top + 12);
    await phone.page.mouse.down();
    await phone.page.mouse.move(box.x + 60, top + 300, { steps: 4 });
    await phone.page.mouse.move(box.x + 60, top + 640, { steps: 4 });
    await phone.page.mouse.up();
    await phone.page.getByRole('button', { name: 'Show layers and countries' }).waitFor();
    expect(hashOf(phone.page)).not.toMatch(/pin|focus/);
    expect(troubles(phone)).toEqual([]);
    await phone.context.close();
  });

  test('nothing went wrong on the way', () => {
    expect(troubles(atlas)).toEqual([]);
  });
});
