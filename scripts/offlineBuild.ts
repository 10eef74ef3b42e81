// Writes the service worker beside the build, with the list of every file that it keeps; src/app/offline.ts registers it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { afterBuild } from './afterBuild.ts';

const WORKER = fileURLToPath(new URL('offlineWorker.ts', import.meta.url));
const WORKER_FILE = 'sw.js';
/** What only leads to the atlas, and what no reader asks for. */
const NOT_KEPT = /^(share\/|sw\.js$)|\.map$/;
/** Here a file is called by its content. */
const MARKED = /^assets\//;

/** A file that the worker keeps; the revision says that it has changed where its name does not. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** A Vite plugin: after everything is written, and before it is packed. */
export const offlineBuild = (): Plugin => afterBuild('offline-build', writeWorker);

/** Every file of a built folder that the page may ask for, by name. */
export function keptFiles(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .filter((url) => !NOT_KEPT.test(url))
    .sort()
    .map((url) => ({ url, revision: MARKED.test(url) ? null : contentMark(join(folder, url)) }));
}

function contentMark(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 32);
}

async function writeWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { KEPT_FILES: JSON.stringify(keptFiles(outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  });
}
