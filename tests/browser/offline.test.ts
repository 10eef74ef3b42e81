// After one visit the atlas needs no network: it starts, plays, speaks four languages; a newer build asks first.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { longTest } from '../longTest.ts';
import { type AtlasPage, launchBrowser, openPage, waitForMap } from './atlasPage.ts';
import {
  button,
  closeNotes,
  fromMenu,
  inLayers,
  languageChoice,
  layer,
  openMenu,
  openPace,
  yearOf,
} from './controls.ts';
import { troubles } from './openAtlas.ts';
import { layerTitle } from './tables.ts';

/** The built atlas, with a worker that differs by a comment once `newer` is set: what a new build looks like. */
let server: Server;
let url: string;
let newer = false;
let browser: Browser;
let atlas: AtlasPage | undefined;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const answer = await fetch(new URL(`.${request.url ?? '/'}`, inject('atlasUrl')));
    const body = Buffer.from(await answer.arrayBuffer());
    const policy = answer.headers.get('content-security-policy') ?? '';
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('content-type') ?? '',
      'Content-Security-Policy': policy,
    });
    response.end(
      newer && request.url === '/sw.js' ? Buffer.concat([body, Buffer.from('\n// newer\n')]) : body,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser(false);
});
afterEach(async () => {
  await atlas?.context.close();
  newer = false;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A first visit, until the menu says that all is kept; nothing has opened by itself. */
async function firstVisit(): Promise<AtlasPage> {
  atlas = await openPage(browser, url, { serviceWorker: true });
  const menu = await openMenu(atlas.page);
  const kept = 'Works offline: the atlas is kept on this device.';
  await menu.getByText(kept).waitFor({ timeout: 45_000 });
  await closeNotes(atlas.page);
  return atlas;
}

describe('after one visit', () => {
  test('the atlas starts and works in full without a network', async () => {
    const opened = await firstVisit();
    const { page, context } = opened;
    expect(await button(page, 'Load it now').count()).toBe(0);
    await context.setOffline(true);
    await page.reload();
    await waitForMap(page);
    await button(page, 'First year').click();
    expect(await yearOf(page)).toBe('1990');
    await inLayers(page, () => layer(page, layerTitle('trafficking')).check());
    for (const lang of ['az', 'ru', 'tr', 'en']) {
      await languageChoice(page).selectOption(lang);
      await page.waitForFunction((code) => document.documentElement.lang === code, lang);
    }
    await fromMenu(page, 'Sources');
    await page.getByRole('dialog', { name: 'Sources', exact: true }).waitFor();
    expect(opened.pageErrors).toEqual([]);
    expect(opened.foreignRequests).toEqual([]);
    // The browser itself asks for a newer worker, which without a network is no fault of the page.
    expect(troubles(opened).filter((line) => !line.includes('sw.js'))).toEqual([]);
  });

  longTest(
    'a newer build is loaded when the reader agrees, and not offered while the years play',
    async () => {
      const { page } = await firstVisit();
      newer = true;
      await page.reload();
      await waitForMap(page);
      const offer = page.getByText('A newer version of the atlas is ready.');
      await offer.waitFor({ timeout: 45_000 });
      const pace = await openPace(page);
      await pace.getByRole('checkbox', { name: 'Loop' }).check();
      await closeNotes(page);
      await button(page, 'Play').click();
      await offer.waitFor({ state: 'detached' });
      await button(page, 'Pause').click();
      await offer.waitFor();
      const loaded = page.waitForEvent('load', { timeout: 45_000 });
      await button(page, 'Load it now').click();
      await loaded;
      await waitForMap(page);
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
      await page.reload();
      await waitForMap(page);
      expect(await offer.count()).toBe(0);
    },
  );

  longTest(
    'in two tabs a newer build is loaded in the one and then in the other',
    async () => {
      const { page, context } = await firstVisit();
      const other = await context.newPage();
      await other.goto(url);
      await waitForMap(other);
      newer = true;
      for (const tab of [page, other]) {
        await tab.bringToFront();
        await tab.reload();
        await waitForMap(tab);
      }
      const offer = (tab: Page) => tab.getByText('A newer version of the atlas is ready.');
      for (const tab of [page, other]) await offer(tab).waitFor({ timeout: 45_000 });
      for (const tab of [page, other]) {
        await tab.bringToFront();
        const loaded = tab.waitForEvent('load', { timeout: 45_000 });
        await button(tab, 'Load it now').click();
        await loaded;
        await waitForMap(tab);
      }
      expect(await offer(page).count()).toBe(0);
      expect(await offer(other).count()).toBe(0);
    },
    240_000,
  );
});
