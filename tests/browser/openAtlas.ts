// What a browser test calls: the built atlas in a page of its own, in a Chromium that a worker keeps from file to file.
import type { Browser, BrowserContext, Disposable, Page } from 'playwright-core';
import { inject } from 'vitest';
import { dose } from '../dose.ts';
import {
  type AtlasPage,
  contextOptions,
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
/** Contexts that were given back, with an empty page or none, by the options that cannot be changed later. */
const spare = new Map<string, BrowserContext[]>();

/**
 * Opens the atlas served by the set-up; see PageOptions. Close `context` when a test opens many: the next test gets its
 * page, empty, as a new one takes as long as the load. `fresh` is for what stays in a page, such as a clock of its own.
 * Unless it is about WebGL or the cores of the device, or in the long run, a page does nothing in idle time: a fifth of
 * what a load costs.
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
  const { locale, webGl, cores, fineShapes, touch } = options;
  const key = JSON.stringify({ locale, webGl, cores, idle: options.idle, fineShapes, touch, hasWebGl });
  const kept = spare.get(key)?.pop();
  const context = kept ?? (await openContext(browser, options));
  const page = context.pages()[0] ?? (await context.newPage());
  if (kept) await makeNew(page, options);
  contexts.add(context);
  const atlas = loadIn(page, inject('atlasUrl'), options);
  // Closed by a test it waits for the next one with the same options.
  context.close = async () => giveBack(await atlas, key);
  return atlas;
}

/** Keeps the files of the atlas that were read, and the page, emptied. */
async function giveBack({ page, context, setUp }: AtlasPage, key: string): Promise<void> {
  if (!contexts.delete(context)) return;
  context.removeAllListeners('page');
  page.removeAllListeners();
  await context.unrouteAll();
  await context.setOffline(false);
  await context.clearPermissions();
  const isKept = await isEmptied(page, setUp);
  for (const each of context.pages()) if (!isKept || each !== page) await each.close();
  spare.set(key, [...(spare.get(key) ?? []), context]);
}

/** Leaves the atlas; false where a page cannot, as one that a test has closed. */
async function isEmptied(page: Page, setUp: Disposable | undefined): Promise<boolean> {
  try {
    await setUp?.dispose();
    await page.unrouteAll();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.mouse.move(-1, -1);
    return true;
  } catch {
    return false;
  }
}

/** As a page of these options in a browser of a reader who was never here. */
async function makeNew(page: Page, options: PageOptions): Promise<void> {
  const { viewport, colorScheme, reducedMotion } = contextOptions(options);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, forcedColors: null, colorScheme, reducedMotion });
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(inject('atlasUrl')).origin,
    storageTypes: 'cookies,local_storage,indexeddb,cache_storage',
  });
  await session.send('Page.resetNavigationHistory');
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
