// What a browser test calls: the built atlas in a page of its own, in a Chromium that a worker keeps from file to file.
import type { Browser, BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import { type AtlasPage, launchBrowser, openPage, type PageOptions, waitForMap } from './atlasPage.ts';

export { waitForMap } from './atlasPage.ts';

type Again = Pick<PageOptions, 'hash' | 'width' | 'height'>;

/** By whether it has WebGL. They end with the worker: they live as long as its pipes. */
const launched = new Map<boolean, Promise<Browser>>();
const contexts = new Set<BrowserContext>();

/** Opens the atlas served by the set-up; see PageOptions. Close `context` when a test opens many. */
export async function openAtlas(options: PageOptions = {}): Promise<AtlasPage> {
  const browser = await launchedOnce(options.webGl === true || inject('isWebGlAlways'));
  const atlas = await openPage(browser, inject('atlasUrl'), options);
  contexts.add(atlas.context);
  atlas.context.on('close', () => contexts.delete(atlas.context));
  return atlas;
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
