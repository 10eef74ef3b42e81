// Installs the packages of package-lock.json when they are not there, or are of another version.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The lines of Node that the tools run on, each from the minor version given, as `engines` in package.json has it. */
const OLDEST_MINORS = { 20: 19, 22: 12 };
const NEWER_LINES = 24;

/** Ends the process with a plain sentence when Node is one that the tools do not run on. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= NEWER_LINES || minor >= OLDEST_MINORS[major]) return;
  console.error(
    `This project runs on Node 20 (from 20.19), 22 (from 22.12) and 24; this is Node ${process.versions.node}. ` +
      'Install one of these (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
}

/** Runs `npm ci` when something is missing; resolves with false when that fails. */
export async function installMissing() {
  const wanted = wantedPackages();
  if (areInstalled(wanted)) return true;
  console.log(
    `Installing ${wanted.length} packages from package-lock.json into node_modules (npm ci); this takes about a minute ...`,
  );
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...words], options)
    : spawn('npm', words, { ...options, shell: process.platform === 'win32' });
  const status = await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  if (status === 0) return true;
  console.error('The packages could not be installed; the lines above say why.');
  return false;
}

// Optional packages may be absent (other platforms).
function wantedPackages() {
  const all = Object.entries(packagesOf(join(ROOT, 'package-lock.json')));
  return all.filter(([path, { optional }]) => path !== '' && optional !== true);
}

// npm writes what it installed into node_modules/.package-lock.json. Versions are compared, not file times:
// a fresh checkout or a copied folder makes times lie.
function areInstalled(wanted) {
  const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  return wanted.every(([path, { version }]) => present[path]?.version === version);
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {}; // no node_modules yet
  }
}
