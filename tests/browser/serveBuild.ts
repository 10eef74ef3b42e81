// Set-up of the projects that need a page: one build, one server, one Chromium of a kind; each test file gets their addresses.
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './atlasPage.ts';
import { previewBuild, type Served } from './previewBuild.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Ends in a slash. */
    atlasUrl: string;
    /** Where playwright joins the Chromium of the run, by whether its pages ask for WebGL; empty where none does. */
    browserAddress: { readonly withWebGl: string; readonly without: string };
  }
}

interface Running {
  served?: Promise<Served>;
  withWebGl?: Promise<BrowserServer>;
  without?: Promise<BrowserServer>;
}

/** Vitest loads this file once for each project: what they share hangs on what they share. */
const shared: typeof globalThis & { atlasRunning?: Running } = globalThis;

/** Called by Vitest before the first test of a project; what it returns runs after the last one. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  shared.atlasRunning ??= {};
  const running = shared.atlasRunning;
  running.served ??= previewBuild();
  const { url } = await running.served;
  // Both painters of the project `webgl` are compared in one browser.
  const isMixed = project.name === 'long';
  const needsWebGl = isMixed || project.name === 'webgl';
  const needsNone = isMixed || !needsWebGl;
  if (needsWebGl) running.withWebGl ??= launchBrowserServer(true);
  if (needsNone) running.without ??= launchBrowserServer(false);
  const withWebGl = needsWebGl ? ((await running.withWebGl)?.wsEndpoint() ?? '') : '';
  const without = needsNone ? ((await running.without)?.wsEndpoint() ?? '') : withWebGl;
  project.provide('atlasUrl', url);
  project.provide('browserAddress', { withWebGl, without });
  return () => stop(running);
}

async function stop(running: Running): Promise<void> {
  const parts = [running.withWebGl, running.without, running.served];
  delete running.withWebGl;
  delete running.without;
  delete running.served;
  for (const each of parts) await (await each)?.close();
}
