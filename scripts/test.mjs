// `npm test`: installs what is missing, runs every gate and every test, ends with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browserPath.mjs';
import { demandNode, installMissing, ROOT } from './install.mjs';

/** Each counts as one check; `tool` is a script of a package, run with this very Node. */
const GATES = [
  { name: 'types', tool: 'typescript/bin/tsc', words: ['--noEmit'] },
  { name: 'lint and format', tool: '@biomejs/biome/bin/biome', words: ['check', '.'] },
  { name: 'nothing unused', tool: 'knip/bin/knip.js', words: ['--no-config-hints'] },
  { name: 'data', tool: 'tsx/dist/cli.mjs', words: ['data/check.ts'] },
  { name: 'shapes', tool: 'tsx/dist/cli.mjs', words: ['geo/build.ts', '--check'] },
];

/** Percent of src/{lib,data,state,model,scene,svg}; vitest.config.ts reads the same. */
const LEAST_COVERED = JSON.parse(readFileSync(new URL('leastCovered.json', import.meta.url), 'utf8'));

demandNode();
if (!installMissing()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const browser = findOrInstallBrowser();

const count = { passed: 0, failed: 0 };
for (const gate of GATES) tally(gate.name, runGate(gate));
tally('a browser to test in', browser !== undefined);
runVitest();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

function tally(name, isGood) {
  count[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name}`);
}

function runGate({ tool, words }) {
  const result = runTool(tool, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`);
  return result.status === 0;
}

function runVitest() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  const report = join(folder, 'report.json');
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  words.push(
    '--coverage.enabled',
    '--coverage.reporter=json-summary',
    `--coverage.reportsDirectory=${folder}`,
  );
  if (browser === undefined) words.push('--project', 'unit');
  const { status } = runTool('vitest/vitest.mjs', words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const { passed, failed } = readReport(report);
  const covered = coveredBranches(join(folder, 'coverage-summary.json'));
  rmSync(folder, { recursive: true, force: true });
  const isCovered = covered >= LEAST_COVERED.branches;
  tally(`branches covered: ${covered.toFixed(1)} % of at least ${LEAST_COVERED.branches} %`, isCovered);
  count.passed += passed;
  // An exit status that no counted failure explains is a crash, and a run without tests proves nothing.
  const isUnexplained = failed === 0 && ((status !== 0 && isCovered) || passed === 0);
  count.failed += failed + (isUnexplained ? 1 : 0);
}

/** Percent; 0 where nothing was measured. What is measured stands in vitest.config.ts. */
function coveredBranches(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).total.branches.pct;
  } catch {
    return 0;
  }
}

// A test that did not run (skipped, or its file broke) has not passed: it counts as failed.
function readReport(path) {
  try {
    const files = JSON.parse(readFileSync(path, 'utf8')).testResults;
    const tests = files.flatMap((file) => file.assertionResults);
    const passed = tests.filter((test) => test.status === 'passed').length;
    const brokenFiles = files.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
    ).length;
    return { passed, failed: tests.length - passed + brokenFiles };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function runTool(tool, words, options) {
  const env = { ...process.env, CHROME_PATH: browser ?? '' };
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...words], {
    cwd: ROOT,
    env,
    ...options,
  });
}
