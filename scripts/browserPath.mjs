// Finds a Chrome or Chromium for the browser tests; installs one where that needs no question.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** Debian's Chromium without a window around the page: opens pages twice as fast as the same Chromium with one. */
const HEADLESS = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PATHS = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The path of a browser: CHROME_PATH, the usual places, PATH, Playwright's own; undefined when there is none. */
export function findBrowser() {
  const usual = USUAL_PATHS[process.platform] ?? [];
  const asked = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  const known = [...asked, ...pathsOf([HEADLESS]), ...usual, ...pathsOf(NAMES), ...playwrightsOwn()];
  return known.find((path) => existsSync(path));
}

/** On Debian as root installs the quick browser where it is missing; needs no package, so that it can begin first. */
export async function installQuickBrowser() {
  if (!process.env.CHROME_PATH && !pathsOf([HEADLESS]).some((path) => existsSync(path)))
    await installOnDebian([HEADLESS]);
}

/** As `findBrowser`, but where there is none downloads Playwright's own. */
export async function findOrDownloadBrowser() {
  if (findBrowser() === undefined) {
    console.log('No Chrome or Chromium found.');
    console.log("Downloading Playwright's own Chromium for this user ...");
    await run(process.execPath, [playwrightCommand(), 'install', 'chromium']);
  }
  return findBrowser();
}

/** Where programs of these names would be on PATH. */
export function pathsOf(names) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Installs packages, naming them, where that needs no question: on Debian as root. Elsewhere does nothing. */
export async function installOnDebian(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`Installing Debian's ${packages.join(' and ')} with apt-get ...`);
  const briefly = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];
  await run('apt-get', [...briefly, 'update']);
  await run('apt-get', [...briefly, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** Resolves when a command has ended, well or not: what it should have brought is looked for afterwards. */
async function run(command, words) {
  console.log(`> ${command} ${words.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env });
  await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
}

function playwrightCommand() {
  const require = createRequire(import.meta.url);
  return join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
}

function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return []; // not installed yet
  }
}
