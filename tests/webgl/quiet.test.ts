// Nothing goes wrong unseen: no error, no failed and no foreign request, and no network needed once loaded.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AtlasPage, waitForMap } from '../browser/atlasPage.ts';
import {
  button,
  fromMenu,
  hashOf,
  inLayers,
  languageChoice,
  layer,
  visit,
  yearOf,
} from '../browser/controls.ts';
import { troubles } from '../browser/openAtlas.ts';
import { layerTitle } from '../browser/tables.ts';
import { longTest } from '../longTest.ts';
import { openWithWebGl } from './openWithWebGl.ts';

let opened: AtlasPage;

beforeAll(async () => {
  opened = await openWithWebGl({ fresh: true, fineShapes: true });
  await untilAllLoaded(opened);
});
afterEach(() => opened.context.setOffline(false));
afterAll(() => opened.context.close());

/** The finer shapes come when the page is idle; only then everything is loaded. */
async function untilAllLoaded({ page }: AtlasPage): Promise<void> {
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some((entry) => entry.name.includes('world-50m') && 'responseEnd' in entry && entry.responseEnd !== 0),
  );
  await page.waitForLoadState('networkidle');
}

describe('the built page', () => {
  test('opens under the strict policy without an error, a failed or a foreign request', async () => {
    const { page } = opened;
    const response = await page.request.get(page.url());
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(troubles(opened)).toEqual([]);
  });

  test('takes everything from relative addresses, so that it works under any path', async () => {
    const { page } = opened;
    const html = await (await page.request.get(page.url())).text();
    expect(html).not.toMatch(/(?:src|href)="\//);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  test('needs no network once it has loaded: years, layers, cards, panels and notes work', async () => {
    const { page, context } = opened;
    await context.setOffline(true);
    await button(page, 'First year').click();
    expect(await yearOf(page)).toBe('1990');
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1991');
    await visit(page, 'year=1995');
    await inLayers(page, async () => {
      await layer(page, layerTitle('trafficking')).check();
      await layer(page, layerTitle('migrant-origins')).check();
    });
    await page.getByRole('button', { name: /^Russia \d/ }).click();
    const card = page.getByRole('dialog', { name: 'Russia' });
    await card.getByRole('button', { name: /^Source: Russia, Arrivals, 1995/ }).click();
    await page.getByRole('dialog', { name: /^Source: Russia, Arrivals, 1995/ }).waitFor();
    await page.keyboard.press('Escape');
    for (const name of ['Sources', 'Help']) {
      await fromMenu(page, name);
      await page.getByRole('dialog', { name, exact: true }).waitFor();
      await page.keyboard.press('Escape');
    }
    await visit(page, 'year=2011&layers=deportations');
    expect(hashOf(page)).toContain('deportations');
    expect(troubles(opened)).toEqual([]);
  });

  longTest('goes back to a language it has shown before without the network', async () => {
    const { page, context } = opened;
    const language = languageChoice(page);
    const isSpoken = (lang: string) =>
      page.waitForFunction((code) => document.documentElement.lang === code, lang);
    await language.selectOption('az');
    await isSpoken('az');
    await language.selectOption('en');
    await isSpoken('en');
    await context.setOffline(true);
    await language.selectOption('az');
    await isSpoken('az');
    await page.getByRole('slider', { name: 'İl' }).waitFor();
    await language.selectOption('en');
    await isSpoken('en');
    expect(troubles(opened)).toEqual([]);
  });
});

test('An embedded map leaves the bare wheel to the page around it and says how to zoom', async () => {
  const { page } = opened;
  const hash = 'year=2008&embed=1';
  await page.setViewportSize({ width: 600, height: 400 });
  await visit(page, hash);
  // A map is embedded or not from its start.
  await page.reload();
  await waitForMap(page);
  await page.mouse.move(300, 150);
  await page.mouse.wheel(0, -400);
  await page.getByText('Use Ctrl + scroll to zoom the map').waitFor({ state: 'attached' });
  await expect.poll(() => hashOf(page)).toBe(hash);
});
