// What a browser test calls: the built atlas in a page of its own; one Chromium for each test file.
import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { type AtlasPage, launchBrowser, openPage, type PageOptions } from './atlasPage.ts';

export { waitForMap } from './atlasPage.ts';

let launched: Promise<Browser> | undefined;

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});

/** Opens the atlas served by the set-up; see PageOptions. Close `context` when a test opens many. */
export async function openAtlas(options: PageOptions = {}): Promise<AtlasPage> {
  launched ??= launchBrowser();
  return openPage(await launched, inject('atlasUrl'), options);
}

/** All that went wrong in a page, in one list that a test expects to be empty. */
export function troubles(atlas: AtlasPage): readonly string[] {
  return [...atlas.consoleErrors, ...atlas.pageErrors, ...atlas.failedRequests, ...atlas.foreignRequests];
}
