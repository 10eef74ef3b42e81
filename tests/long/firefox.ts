// The page in Firefox, driven over WebDriver BiDi.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findOrInstallProgram } from '../../scripts/otherBrowsers.mjs';
import { openDisplay } from './display.ts';
import { type EnginePage, WINDOW } from './enginePage.ts';

const START_MILLISECONDS = 120_000;

/** Opens an empty page. */
export async function openFirefox(): Promise<EnginePage> {
  const executablePath = await findOrInstallProgram('firefox');
  const display = await openDisplay();
  const downloads = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    env: { ...process.env, DISPLAY: display.name },
    defaultViewport: { ...WINDOW },
    timeout: START_MILLISECONDS,
    protocolTimeout: START_MILLISECONDS,
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const page = await browser.newPage();
  const asFunction = (body: string) => `(async () => { ${body} })()`;
  return {
    downloads,
    goTo: async (url) => {
      await page.goto(url, { timeout: START_MILLISECONDS });
    },
    run: async (body) => (await page.evaluate(asFunction(body))) ?? null,
    press: async (body) => {
      const handle = await page.evaluateHandle(asFunction(body));
      const element = handle.asElement();
      if (element === null) throw new Error(`nothing to press: ${body}`);
      await (element as typeof element & { click(): Promise<void> }).click();
    },
    close: async () => {
      await browser.close();
      await display.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
