// A Vitest reporter that says where the run is: each file as it ends, n of m and minutes, what failed, the slowest files.
import { relative } from 'node:path';

const SLOWEST = 10;
const STACK_LINES = 6;
const LONGEST_MESSAGE = 2000;

/** Passed to Vitest as a reporter; `passed` and `failed` count tests once the run has ended. */
export class Progress {
  passed = 0;
  failed = 0;
  #root;
  #started = Date.now();
  #files = 0;
  #ended = 0;
  #seconds = [];
  #failures = [];
  #secondTries = [];

  constructor(root) {
    this.#root = root;
  }

  onTestRunStart(specifications) {
    this.#files = specifications.length;
    this.#started = Date.now();
    console.log(`Running ${this.#files} test files ...`);
  }

  /** What a test prints (measurements, seeds) belongs to the run. */
  onUserConsoleLog(log) {
    const lines = log.content.trimEnd().split('\n');
    console.log(lines.map((line) => `         ${line}`).join('\n'));
  }

  onTestModuleEnd(file) {
    this.#ended += 1;
    const tests = [...file.children.allTests()];
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    // A test that did not run (skipped, or its file broke) has not passed: it counts as failed.
    const broken = file.errors();
    const isBroken = broken.length > 0 || (file.state() === 'failed' && passed === tests.length);
    const failed = tests.length - passed + (isBroken ? 1 : 0);
    this.passed += passed;
    this.failed += failed;
    const name = relative(this.#root, file.moduleId);
    const seconds = file.diagnostic().duration / 1000;
    this.#seconds.push({ name, seconds });
    const minutes = ((Date.now() - this.#started) / 60_000).toFixed(1);
    const where = `${String(this.#ended).padStart(3)} of ${this.#files}, ${minutes} min`;
    const words = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
    console.log(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${where}  ${name} (${words}, ${seconds.toFixed(1)} s)`,
    );
    const failures = [
      ...broken.map((error) => describe(name, error)),
      ...suiteErrors(file).map((error) => describe(name, error)),
      ...tests.filter((test) => test.result().state === 'failed').flatMap((test) => errorsOf(name, test)),
    ];
    for (const failure of failures) console.log(failure);
    this.#failures.push(...failures);
    for (const test of tests.filter((each) => each.diagnostic()?.flaky))
      this.#secondTries.push(...errorsOf(name, test));
  }

  onTestRunEnd(_files, unhandled) {
    for (const error of unhandled) console.log(describe('outside every test', error));
    if (unhandled.length > 0) this.failed += 1;
    const slowest = this.#seconds.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
    console.log(`\nThe ${slowest.length} slowest files, seconds:`);
    for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(8)}  ${name}`);
    if (this.#secondTries.length > 0)
      console.log(
        `\nWhat passed at a second try only, and is to be looked at:\n${this.#secondTries.join('\n')}`,
      );
    if (this.#failures.length > 0) console.log(`\nWhat failed, once more:\n${this.#failures.join('\n')}`);
  }
}

function suiteErrors(file) {
  return [...file.children.allSuites()].flatMap((suite) => suite.errors());
}

function errorsOf(name, test) {
  return (test.result().errors ?? []).map((error) => describe(`${name} > ${test.fullName}`, error));
}

/** A whole page or picture in a message helps nobody. */
function shortened(text) {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} ...` : text;
}

function describe(name, error) {
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'));
  const difference = error.diff ? `\n${error.diff}` : '';
  const said = shortened(`${error.message}${difference}`);
  return `\n  ${name}\n  ${said}\n${stack.slice(0, STACK_LINES).join('\n')}\n`;
}
