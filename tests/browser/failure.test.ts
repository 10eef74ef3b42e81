// What a reader sees when a file does not come, is broken, or the machine cannot draw: words and a way on.
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { longTest } from '../longTest.ts';
import type { AtlasPage, PageOptions } from './atlasPage.ts';
import { waitForMap } from './atlasPage.ts';
import { button, inLayers, layer, nameOnMap, search, yearOf } from './controls.ts';
import { openAtlas, troubles } from './openAtlas.ts';
import { layerTitle } from './tables.ts';

const FIGURES = /\/figures-[^/]*\.json$/;

let atlas: AtlasPage | undefined;

afterEach(async () => {
  await atlas?.context.close();
  atlas = undefined;
});

async function openWith(before: NonNullable<PageOptions['before']>): Promise<AtlasPage> {
  atlas = await openAtlas({ before, waitForMap: false });
  return atlas;
}

/** The cells of the first row of the failure table. */
async function firstProblem(page: Page): Promise<readonly string[]> {
  await page.getByRole('alert').waitFor();
  return page.getByRole('row').nth(1).getByRole('cell').allTextContents();
}

describe('figures that do not arrive', () => {
  test('are named, and Try again opens the atlas once it does', async () => {
    const { page, pageErrors } = await openWith((opened) => opened.route(FIGURES, (route) => route.abort()));
    expect((await firstProblem(page)).slice(0, 4)).toEqual([
      'figures.json',
      '–',
      '–',
      'a file that can be read',
    ]);
    await page.getByRole('heading', { name: 'The atlas could not read its data' }).waitFor();
    await button(page, 'Try again').click();
    await page.getByRole('alert').waitFor();
    await page.unroute(FIGURES);
    await button(page, 'Try again').click();
    await waitForMap(page);
    expect(await yearOf(page)).toBe('1995');
    expect(await page.getByRole('heading', { name: 'The atlas could not read its data' }).count()).toBe(0);
    expect(pageErrors).toEqual([]);
  });

  test('are said in the language of the reader', async () => {
    atlas = await openAtlas({
      before: (page) => page.route(FIGURES, (route) => route.abort()),
      waitForMap: false,
      locale: 'az-AZ',
    });
    await atlas.page.getByRole('alert').waitFor();
    expect(await atlas.page.evaluate(() => document.documentElement.lang)).toBe('az');
    expect(await atlas.page.getByRole('alert').textContent()).not.toContain('could not read');
  });

  longTest('are told from those that the server refuses', async () => {
    const { page } = await openWith((opened) =>
      opened.route(FIGURES, (route) => route.fulfill({ status: 404, body: 'gone' })),
    );
    expect((await firstProblem(page)).at(4)).toMatch(/^HTTP 404/);
  });
});

longTest(
  'figures of which half arrives are named, with what was expected, and come whole when asked for again',
  async () => {
    const { page, pageErrors } = await openWith((opened) =>
      opened.route(FIGURES, async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
      }),
    );
    expect((await firstProblem(page)).slice(0, 4)).toEqual(['figures.json', '–', '–', 'valid JSON']);
    await page.unroute(FIGURES);
    await button(page, 'Try again').click();
    await waitForMap(page);
    expect(pageErrors).toEqual([]);
  },
);

describe('shapes that do not arrive', () => {
  test('leave the figures usable', async () => {
    const { page, pageErrors } = await openWith((opened) =>
      opened.route(/world-110m/, (route) => route.abort()),
    );
    // The page that the build wrote is there before its script.
    await waitForMap(page);
    await button(page, 'Next year').click();
    expect(await yearOf(page)).toBe('1996');
    expect(pageErrors).toEqual([]);
  });

  test('are named, with what the browser said, and come when asked for again', async () => {
    const { page, pageErrors } = await openWith((opened) =>
      opened.route(/world-110m/, (route) => route.fulfill({ status: 500 })),
    );
    const trouble = page.getByRole('alert');
    await trouble.waitFor();
    expect(await trouble.textContent()).toContain('The shapes of the countries did not arrive');
    expect(await trouble.textContent()).toContain('HTTP 500');
    await page.unroute(/world-110m/);
    await button(page, 'Try again').click();
    await waitForMap(page);
    const map = page.getByRole('region', { name: 'Map' });
    expect(await map.locator('svg path').count()).toBeGreaterThan(100);
    expect(pageErrors).toEqual([]);
  });
});

describe('the code of forms that most pictures do without', () => {
  const FORMS = /\/forms-[^/]*\.js$/;
  const NET = 'year=1995&flow=net';
  /** Arcs and places as they are painted, above a ground that becomes finer meanwhile. */
  const flows = (page: Page) => page.locator('#map svg:has([data-arc]) > g').last().innerHTML();

  /** As an address paints it that asks for it: read once. */
  let whole: string;

  beforeAll(async () => {
    const opened = await openAtlas({ hash: NET });
    whole = await flows(opened.page);
    expect(troubles(opened)).toEqual([]);
    await opened.context.close();
  });

  test('is here before the picture of an address that asks for it', () => {
    expect(whole).toContain('data-arc');
  });

  longTest('leaves the map as it was, and busy, until it comes', async () => {
    let letIn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    atlas = await openAtlas({
      before: (page) => page.route(FORMS, (route) => held.then(() => route.continue())),
    });
    const { page } = atlas;
    const before = await flows(page);
    expect(before).not.toBe(whole);
    await page.getByRole('radio', { name: 'Net', exact: true }).check();
    const map = page.getByRole('region', { name: 'Map' });
    await expect.poll(() => map.getAttribute('aria-busy'), { timeout: 10_000 }).toBe('true');
    expect(await flows(page)).toBe(before);
    letIn();
    await waitForMap(page);
    await expect.poll(() => flows(page), { timeout: 10_000 }).toBe(whole);
    expect(troubles(atlas)).toEqual([]);
  });

  test('is said to be missing, and comes when asked for again', async () => {
    atlas = await openAtlas({
      hash: NET,
      waitForMap: false,
      before: (page) => page.route(FORMS, (route) => route.abort()),
    });
    const { page, pageErrors } = atlas;
    const trouble = page
      .getByRole('alert')
      .filter({ hasText: 'The code that draws this view did not arrive' });
    await trouble.waitFor();
    await page.unroute(FORMS);
    await button(page, 'Try again').click();
    await expect.poll(() => flows(page), { timeout: 10_000 }).toBe(whole);
    await waitForMap(page);
    expect(await trouble.count()).toBe(0);
    expect(pageErrors).toEqual([]);
  });
});

describe('without WebGL 2', () => {
  test('a page at rest draws in SVG and asks for no code of the WebGL map, on a device of two cores', async () => {
    const asked: string[] = [];
    atlas = await openAtlas({
      webGl: true,
      cores: 2,
      waitForMap: false,
      before: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
      },
    });
    const { page } = atlas;
    await waitForMap(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/map-|maplibre.*worker/.test(url))).toEqual([]);
    expect(await page.getByRole('region', { name: 'Map' }).locator('svg path').count()).toBeGreaterThan(100);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a sentence says so, the map is drawn in a simpler way and everything else works', async () => {
    atlas = await openAtlas();
    const { page } = atlas;
    const map = page.getByRole('region', { name: 'Map' });
    // Where nobody asks for more than the drawn map, nothing is missed.
    expect(await page.getByRole('alert').count()).toBe(0);
    await button(page, 'Zoom in').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('This browser has no WebGL 2.');
    expect(await map.locator('svg path').count()).toBeGreaterThan(50);
    await button(page, 'First year').click();
    expect(await yearOf(page)).toBe('1990');
    await inLayers(page, () => layer(page, layerTitle('trafficking')).check());
    await search(page).fill('Turkiye');
    await search(page).press('Enter');
    await page.getByRole('dialog', { name: 'Türkiye' }).waitFor();
    await page.keyboard.press('Escape');
    await nameOnMap(page, 'Russia').waitFor();
    expect(troubles(atlas)).toEqual([]);
  });
});
