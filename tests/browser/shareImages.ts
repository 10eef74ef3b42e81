// Draws the pictures of shared links, one a topic and language, and the icons anew: `npm run share:images` writes into public/.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { topicIds } from '../../scripts/sharePages.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { launchBrowser, openPage } from './atlasPage.ts';
import { fromMenu, visit } from './controls.ts';
import { previewBuild } from './previewBuild.ts';

const CARD = '1200 × 630';
const ICONS = [192, 512] as const;
/** A picture stays under 100 kB. */
const JPEG_QUALITY = 68;
const folder = fileURLToPath(new URL('../../public/', import.meta.url));

const served = await previewBuild();
const browser = await launchBrowser();
try {
  mkdirSync(join(folder, 'share'), { recursive: true });
  for (const lang of LANGUAGES) {
    const words = await loadMessages(lang);
    const { page, context } = await openPage(browser, served.url, { hash: hashOf('residence', lang) });
    for (const topic of topicIds()) {
      await visit(page, hashOf(topic, lang));
      await page.getByRole('banner').waitFor();
      await fromMenu(page, words.export.heading, words);
      await page.getByRole('radio', { name: CARD }).check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.export.png, exact: true }).click(),
      ]);
      const png = readFileSync(await download.path());
      const blank = await context.newPage();
      const jpeg = await pictured(blank, png, 'image/png', 1200, 630, 'jpeg');
      writeFileSync(join(folder, 'share', `${topic}-${lang}.jpg`), jpeg);
      await blank.close();
      await page.keyboard.press('Escape');
    }
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

/** A topic where it opens, in light colours. */
function hashOf(topic: string, lang: string): string {
  return `topic=${topic}&theme=light&lang=${lang}`;
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
