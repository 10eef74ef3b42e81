// Draws the pictures of shared links and the icons anew: `npx tsx tests/browser/shareImages.ts` writes into public/.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { launchBrowser, openPage } from './atlasPage.ts';
import { fromMenu } from './controls.ts';
import { previewBuild } from './previewBuild.ts';

const CARD = '1200 × 630';
const ICONS = [192, 512] as const;
const JPEG_QUALITY = 88;
const folder = fileURLToPath(new URL('../../public/', import.meta.url));

const served = await previewBuild();
const browser = await launchBrowser();
try {
  for (const lang of LANGUAGES) {
    const words = await loadMessages(lang);
    const say = words.export;
    const { page, context } = await openPage(browser, served.url, {
      webGl: true,
      hash: `year=2008&theme=light&lang=${lang}`,
    });
    await fromMenu(page, say.heading, words);
    await page.getByRole('radio', { name: CARD }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.png, exact: true }).click(),
    ]);
    const png = readFileSync(await download.path());
    writeFileSync(join(folder, `og-${lang}.jpg`), await pictured(page, png, 'image/png', 1200, 630, 'jpeg'));
    await context.close();
  }
  const page = await browser.newPage();
  const icon = readFileSync(join(folder, 'icon.svg'));
  for (const side of ICONS)
    writeFileSync(
      join(folder, `icon-${side}.png`),
      await pictured(page, icon, 'image/svg+xml', side, side, 'png'),
    );
} finally {
  await browser.close();
  await served.close();
}

/** The picture alone in a window of its size, photographed. */
async function pictured(
  page: Page,
  bytes: Buffer,
  type: string,
  width: number,
  height: number,
  as: 'jpeg' | 'png',
): Promise<Buffer> {
  await page.goto('about:blank');
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${width}" height="${height}" src="data:${type};base64,${bytes.toString('base64')}">`,
  );
  await page.evaluate(() => document.images[0]?.decode());
  return page.screenshot(
    as === 'jpeg' ? { type: 'jpeg', quality: JPEG_QUALITY } : { type: 'png', omitBackground: true },
  );
}
