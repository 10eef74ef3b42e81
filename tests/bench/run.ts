// The benchmark: `npm run bench`, or one part of it: `npm run bench -- year | motion | loading | touches | open | bytes`;
// `npm run bench:page` alone asks Lighthouse, `npm run bench:touches -- gl` measures touches by WebGL.
// Only ratios within one run mean something: machines differ, and a run shares its machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchReadersBrowser } from '../browser/atlasPage.ts';
import { buildInto } from '../build/buildInto.ts';
import { builtFiles } from '../build/builtFiles.ts';
import { bytesTable } from './bytes.ts';
import { loadingTable } from './loading.ts';
import { motionTable } from './motion.ts';
import { openDataTable } from './openData.ts';
import { pageLoadTable } from './pageLoad.ts';
import { touchesTable } from './touches.ts';
import { yearChangeTables } from './yearChange.ts';

const [part = 'all', how] = process.argv.slice(2);
const wants = (name: string) => part === 'all' || part === name;

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const browser = await launchReadersBrowser();
try {
  if (wants('year')) console.log(`${await yearChangeTables(browser)}\n`);
  if (wants('motion')) console.log(`${await motionTable(browser)}\n`);
  if (wants('loading') || wants('touches') || wants('open') || wants('bytes') || part === 'page') {
    const { output } = await buildInto(folder, 'production');
    if (wants('loading')) console.log(`${await loadingTable(browser, folder)}\n`);
    if (wants('touches')) console.log(`${await touchesTable(folder, how === 'gl')}\n`);
    if (wants('open')) console.log(`${await openDataTable(browser, folder)}\n`);
    if (part === 'page') console.log(await pageLoadTable(folder));
    if (wants('bytes')) console.log(bytesTable(builtFiles(folder, output)));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
