// Takes a picture: `npx tsx tests/browser/shoot.ts name [hash] [--size 1440x900] [--dark] [--lang az]`.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser, openPage } from './atlasPage.ts';
import { previewBuild } from './previewBuild.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1440x900' },
    dark: { type: 'boolean', default: false },
    motion: { type: 'boolean', default: false },
    'no-webgl': { type: 'boolean', default: false },
    lang: { type: 'string' },
    /** Presses the buttons of these names, one after the other, before the picture is taken. */
    press: { type: 'string', multiple: true, default: [] },
  },
});
const [name, hash = ''] = positionals;
if (name === undefined) throw new Error('say what to call the picture');
const [width = 1440, height = 900] = values.size.split('x').map(Number);
const address = [hash, values.lang === undefined ? '' : `lang=${values.lang}`].filter((part) => part !== '');

// ATLAS_URL: a server that runs already (npm start, npm run dev); else this builds and serves.
const running = process.env.ATLAS_URL;
const served = running === undefined ? await previewBuild() : { url: running, close: async () => {} };
const browser = await launchBrowser();
try {
  const atlas = await openPage(browser, served.url, {
    hash: address.join('&'),
    width,
    height,
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: !values.motion,
    webGl: !values['no-webgl'],
    waitForMap: false,
  });
  await atlas.page
    .locator(':is(section, [role=region])[aria-busy=false]')
    .first()
    .waitFor({ state: 'attached', timeout: 30_000 })
    .catch(() => console.log('the map was still busy after 30 s'));
  for (const pressed of values.press) await atlas.page.getByRole('button', { name: pressed }).first().click();
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'shots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await atlas.page.screenshot({ path });
  console.log(path);
  const { consoleErrors, pageErrors, failedRequests, foreignRequests } = atlas;
  for (const trouble of [...consoleErrors, ...pageErrors, ...failedRequests, ...foreignRequests]) {
    console.log(`trouble: ${trouble}`);
  }
} finally {
  await browser.close();
  await served.close();
}
