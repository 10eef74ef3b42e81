// Set-up of the projects that need a page: one build, one server, one Chromium; their addresses go to every test file.
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './atlasPage.ts';
import { previewBuild } from './previewBuild.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ends in a slash. */
    atlasUrl: string;
    /** Where playwright joins the Chromium of the run. */
    browserAddress: string;
  }
}

interface Running {
  readonly atlasUrl: string;
  readonly browserAddress: string;
  readonly close: () => Promise<void>;
}

/** Vitest loads this file once for each project: what they share hangs on what they share. */
const shared: typeof globalThis & { atlasRunning?: Promise<Running> | undefined } = globalThis;

/** Called by Vitest before the first test of a project; what it returns runs after the last one. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  shared.atlasRunning ??= start();
  const { atlasUrl, browserAddress } = await shared.atlasRunning;
  project.provide('atlasUrl', atlasUrl);
  project.provide('browserAddress', browserAddress);
  return async () => {
    const running = shared.atlasRunning;
    shared.atlasRunning = undefined;
    await (await running)?.close();
  };
}

async function start(): Promise<Running> {
  const [served, browser] = await Promise.all([previewBuild(), launchBrowserServer()]);
  return {
    atlasUrl: served.url,
    browserAddress: browser.wsEndpoint(),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
