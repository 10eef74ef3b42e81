// A theme follows the system, is remembered once chosen, and is there before anything is painted.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/scene/style/palettes.ts';
import { closeNotes, hashOf, openDisplay } from './controls.ts';
import { openAtlas, troubles, waitForMap } from './openAtlas.ts';

const land = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--land').trim());

async function chooseTheme(page: Page, name: string): Promise<void> {
  await openDisplay(page);
  await page.getByLabel('Theme').selectOption({ label: name });
  await closeNotes(page);
}

test('a chosen theme is there on the next visit, before any module has run', async () => {
  const atlas = await openAtlas({ colorScheme: 'light' });
  const { page } = atlas;
  expect(await land(page)).toBe(PALETTES.light.land);
  await chooseTheme(page, 'Dark');
  expect(hashOf(page)).toContain('theme=dark');
  expect(await land(page)).toBe(PALETTES.dark.land);
  const url = page.url().split('#')[0] ?? '';
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(url);
  expect(await land(page)).toBe(PALETTES.dark.land);
  await page.goto('about:blank');
  await page.goto(`${url}#theme=contrast`);
  expect(await land(page)).toBe(PALETTES.contrast.land);
  await page.unroute('**/assets/*.js');
  await page.goto('about:blank');
  await page.goto(url);
  await waitForMap(page);
  expect(await land(page)).toBe(PALETTES.dark.land);
  await chooseTheme(page, 'System');
  expect(await land(page)).toBe(PALETTES.light.land);
  await page.reload();
  await waitForMap(page);
  expect(await land(page)).toBe(PALETTES.light.land);
  await atlas.context.close();
});

test('a theme can be chosen where the browser refuses to remember', async () => {
  const atlas = await openAtlas({
    colorScheme: 'dark',
    before: (page) =>
      page.addInitScript({
        content: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });`,
      }),
  });
  const { page } = atlas;
  expect(await land(page)).toBe(PALETTES.dark.land);
  await chooseTheme(page, 'Light');
  expect(await land(page)).toBe(PALETTES.light.land);
  expect(troubles(atlas)).toEqual([]);
  await atlas.context.close();
});
