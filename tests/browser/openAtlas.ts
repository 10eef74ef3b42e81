// What a browser test calls: the built atlas in a page of its own, in the one Chromium of the run.
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { type AtlasPage, openPage, type PageOptions } from './atlasPage.ts';

export { waitForMap } from './atlasPage.ts';

const joined = new Map<string, Promise<Browser>>();
const contexts = new Set<BrowserContext>();

/** Opens the atlas served by the set-up; see PageOptions. Close `context` when a test opens many. */
export async function openAtlas(options: PageOptions = {}): Promise<AtlasPage> {
  const { withWebGl, without } = inject('browserAddress');
  const browser = await join(options.webGl === true ? withWebGl : without);
  const atlas = await openPage(browser, inject('atlasUrl'), options);
  contexts.add(atlas.context);
  atlas.context.on('close', () => contexts.delete(atlas.context));
  return atlas;
}

function join(address: string): Promise<Browser> {
  const browser = joined.get(address) ?? chromium.connect(address);
  joined.set(address, browser);
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
