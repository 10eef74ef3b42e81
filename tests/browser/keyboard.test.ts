// The page by keyboard: each stop of Tab says what it is, and what is opened over the rest is named by itself.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AtlasPage } from './atlasPage.ts';
import { fromMenu, untilViewIsThere, visit } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';

let atlas: AtlasPage;
let page: Page;

beforeAll(async () => {
  atlas = await openAtlas();
  page = atlas.page;
});
afterAll(() => atlas.context.close());

describe('the keyboard', () => {
  test('each stop of the Tab key has a name, and they come round', async () => {
    const stops: string[] = [];
    for (let press = 0; press < 90; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return 'out';
        const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
        const name = element.getAttribute('aria-label') || label || element.innerText || '';
        return `${element.tagName} ${element.id}: ${name.trim()}`;
      });
      if (stop === 'out' || stop === stops[0]) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter((stop) => stop.endsWith(': '))).toEqual([]);
  });

  test('ids are unique with a card, a panel and a note open', async () => {
    await visit(page, 'focus=RUS');
    await page.getByRole('dialog', { name: 'Russia', exact: true }).waitFor();
    await fromMenu(page, 'Sources');
    await page.getByRole('dialog', { name: 'Sources', exact: true }).waitFor();
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Russia', exact: true }).waitFor();
  });

  test('events of a key without a key, as autofill sends them, do nothing on any control', async () => {
    await visit(page, 'year=2010&view=table&focus=RUS');
    await untilViewIsThere(page);
    const before = page.url();
    const sent = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('body, #app :is(button, input, select, [tabindex])')];
      for (const control of controls) {
        for (const type of ['keydown', 'keyup']) {
          control.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
          control.dispatchEvent(
            new KeyboardEvent(type, { key: 'Unidentified', bubbles: true, cancelable: true }),
          );
        }
      }
      return controls.length;
    });
    expect(sent).toBeGreaterThan(50);
    expect(troubles(atlas)).toEqual([]);
    expect(page.url()).toBe(before);
  });
});
