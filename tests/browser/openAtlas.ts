// What a browser test calls: the built atlas in a page of its own, in a Chromium that a worker keeps from file to file.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { dose } from '../dose.ts';
import {
  type AtlasPage,
  launchBrowser,
  loadIn,
  openContext,
  openPage,
  type PageOptions,
  waitForMap,
} from './atlasPage.ts';

export { waitForMap } from './atlasPage.ts';

type Again = Pick<PageOptions, 'hash' | 'width' | 'height'>;

/** By whether it has WebGL. They end with the worker: they live as long as its pipes. */
const launched = new Map<boolean, Promise<Browser>>();
const contexts = new Set<BrowserContext>();
/** Contexts that were given back, by the options that they were opened with. */
const spare = new Map<string, BrowserContext[]>();

/**
 * Opens the atlas served by the set-up; see PageOptions. Close `context` when a test opens many. Unless it is about WebGL
 * or the cores of the device, or in the long run, a page does nothing in idle time: a fifth of what a load costs.
 */
export async function openAtlas(given: PageOptions = {}): Promise<AtlasPage> {
  const idle = given.webGl === true || given.cores !== undefined || dose(false, true);
  const options = { idle, ...given };
  const hasWebGl = options.webGl === true || inject('isWebGlAlways');
  const browser = await launchedOnce(hasWebGl);
  if (options.fresh || options.serviceWorker) {
    const atlas = await openPage(browser, inject('atlasUrl'), options);
    contexts.add(atlas.context);
    atlas.context.on('close', () => contexts.delete(atlas.context));
    return atlas;
  }
  const { width, height, colorScheme, reducedMotion, locale, webGl, cores, fineShapes, touch } = options;
  const key = JSON.stringify({
    width,
    height,
    colorScheme,
    reducedMotion,
    locale,
    webGl,
    cores,
    idle: options.idle,
    fineShapes,
    touch,
    hasWebGl,
  });
  const kept = spare.get(key)?.pop();
  const context = kept ?? (await openContext(browser, options));
  const page = await context.newPage();
  if (kept) await forgetReader(page);
  contexts.add(context);
  // Closed by a test it waits for the next one with the same options.
  context.close = () => giveBack(context, key);
  return loadIn(page, inject('atlasUrl'), options);
}

/** Closes what a test has opened in a context, and keeps the files of the atlas that it has read. */
async function giveBack(context: BrowserContext, key: string): Promise<void> {
  if (!contexts.delete(context)) return;
  context.removeAllListeners('page');
  for (const page of context.pages()) await page.close();
  await context.unrouteAll();
  await context.setOffline(false);
  await context.clearPermissions();
  spare.set(key, [...(spare.get(key) ?? []), context]);
}

/** What an earlier page of the context has stored for its reader. */
async function forgetReader(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const storageTypes = 'cookies,local_storage,indexeddb,cache_storage';
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(inject('atlasUrl')).origin,
    storageTypes,
  });
  await session.detach();
}

/** Loads the page of a file anew at another address, for a reader who was never here; quicker than a page of its own. */
export async function openAgain(atlas: AtlasPage, options: Again = {}): Promise<void> {
  const { page } = atlas;
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  // A change of the hash alone would load nothing.
  await page.goto('about:blank');
  const { hash, width = 1440, height = 900 } = options;
  await page.setViewportSize({ width, height });
  await page.goto(hash === undefined ? inject('atlasUrl') : `${inject('atlasUrl')}#${hash}`);
  await waitForMap(page);
}

function launchedOnce(webGl: boolean): Promise<Browser> {
  const browser = launched.get(webGl) ?? launchBrowser(webGl);
  launched.set(webGl, browser);
  return browser;
}

/** Closes what a test file left open: the Chromium serves the next one too. */
export async function closePages(): Promise<void> {
  for (const context of [...contexts]) await context.close();
}

/** All that went wrong in a page, in one list that a test expects to be empty. */
export function troubles(atlas: AtlasPage): readonly string[] {
  return [...atlas.consoleErrors, ...atlas.pageErrors, ...atlas.failedRequests, ...atlas.foreignRequests];
}
