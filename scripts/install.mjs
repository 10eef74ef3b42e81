// Installs the packages of package-lock.json when they are not there, or are of another version.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Ends the process with a plain sentence when Node is too old for the tools. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!isOld) return;
  console.error(
    `This project needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}. ` +
      'Install a newer one (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
}

/** Runs `npm ci` when something is missing; false when that fails. */
export function installMissing() {
  if (isInstalled()) return true;
  console.log('Installing packages (npm ci) ...');
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return true;
  console.error('The packages could not be installed; the lines above say why.');
  return false;
}

// npm writes what it installed into node_modules/.package-lock.json. Versions are compared, not file times:
// a fresh checkout or a copied folder makes times lie. Optional packages may be absent (other platforms).
function isInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version,
  );
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {}; // no node_modules yet
  }
}
