// `npm test`: installs what is missing, runs every gate and every test, ends with one line `N passed, N failed`.
// `npm test -- tests/scene` runs the tests of that part alone; `npm run test:long` (`--long`) the long doses.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrDownloadBrowser, installQuickBrowser } from './browserPath.mjs';
import { demandNode, installMissing, ROOT } from './install.mjs';

/** Each counts as one check; `tool` is a script of a package, run with this very Node. */
const GATES = [
  { name: 'types', tool: 'typescript/bin/tsc', words: ['--noEmit'] },
  { name: 'lint and format', tool: '@biomejs/biome/bin/biome', words: ['check', '.'] },
  { name: 'nothing unused', tool: 'knip/bin/knip.js', words: ['--no-config-hints'] },
  { name: 'data', tool: 'tsx/dist/cli.mjs', words: ['data/check.ts'] },
  { name: 'shapes', tool: 'tsx/dist/cli.mjs', words: ['geo/build.ts', '--check'] },
];
const GATES_AT_ONCE = 2;

/** Percent of src/{lib,package,state,flows,figures,scene,paint/svg,paint/sheet}; vitest.config.ts reads the same. */
const MIN_COVERED = JSON.parse(readFileSync(new URL('leastCovered.json', import.meta.url), 'utf8'));

const started = Date.now();
const isLong = process.argv.includes('--long');
// What has a short and a long dose (tests/dose.ts) does the long one.
if (isLong) process.env.ATLAS_DOSE = 'long';
const parts = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isWhole = !isLong && parts.length === 0;

demandNode();
// Beside the packages, and beside the first gates.
const quickBrowser = installQuickBrowser();
if (!(await installMissing())) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const count = { passed: 0, failed: 0 };
// The last of them run while the tests are prepared and the page is built, which one core does.
const gates = isWhole ? runGates() : undefined;
await quickBrowser;
process.env.CHROME_PATH = (await findOrDownloadBrowser()) ?? '';
tally('a browser to test in', process.env.CHROME_PATH !== '');
await runTests();
await gates;
console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);

function tally(name, isGood) {
  count[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name}`);
}

async function runGates() {
  console.log(`Running ${GATES.length} gates ...`);
  const waiting = [...GATES];
  const work = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) await runGate(gate);
  };
  await Promise.all(Array.from({ length: GATES_AT_ONCE }, work));
}

/** Prints what a gate says only where it does not hold. */
async function runGate({ name, tool, words }) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...words], { cwd: ROOT });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const status = await new Promise((resolve) => {
    child.on('error', (error) => {
      said.push(String(error));
      resolve(1);
    });
    child.on('close', resolve);
  });
  if (status !== 0) console.log(said.join(''));
  tally(name, status === 0);
}

/** Runs Vitest in this process, so that its results are counted as they come. */
async function runTests() {
  const { startVitest } = await import('vitest/node');
  const { Progress } = await import('./progress.mjs');
  const progress = new Progress(ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  const coverage = { enabled: isWhole, reporter: ['json-summary'], reportsDirectory: folder };
  let isCrashed = false;
  try {
    const vitest = await startVitest('test', parts, {
      root: ROOT,
      watch: false,
      reporters: [progress],
      project: projects(),
      coverage,
    });
    await vitest.close();
  } catch (error) {
    isCrashed = true;
    console.error(error);
  }
  if (isWhole) {
    const covered = coveredBranches(join(folder, 'coverage-summary.json'));
    const isCovered = covered >= MIN_COVERED.branches;
    tally(`branches covered: ${covered.toFixed(1)} % of at least ${MIN_COVERED.branches} %`, isCovered);
  }
  rmSync(folder, { recursive: true, force: true });
  count.passed += progress.passed;
  // A run without tests proves nothing.
  count.failed += progress.failed + (isCrashed || progress.passed === 0 ? 1 : 0);
}

function projects() {
  if (isLong) return ['long', 'webgl'];
  return process.env.CHROME_PATH === '' ? ['unit'] : ['unit', 'build', 'browser', 'webgl'];
}

/** Percent; 0 where nothing was measured. What is measured stands in vitest.config.ts. */
function coveredBranches(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).total.branches.pct;
  } catch {
    return 0;
  }
}
