// The page in which contestants of the benchmark run, built and served for one browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { serveFolder } from './serveFolder.ts';

export interface BenchPage {
  readonly page: Page;
  /** Loads it anew, so that nobody stands on what another left. */
  readonly fresh: () => Promise<void>;
}

/** Runs `measure` in the page and clears all of it away. */
export async function inBenchPage<T>(
  browser: Browser,
  measure: (bench: BenchPage) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const root = join(import.meta.dirname, 'page');
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = await serveFolder(folder);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  page.on('pageerror', (error) => console.error(error));
  const fresh = async () => {
    await page.goto(server.url);
    await page.waitForFunction(() => 'contest' in window);
  };
  try {
    await fresh();
    return await measure({ page, fresh });
  } finally {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
