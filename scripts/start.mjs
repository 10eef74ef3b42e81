// `npm start`: installs what is missing, builds the atlas, serves it on this machine and prints the address.
import { resolve } from 'node:path';
import { demandNode, installMissing, ROOT } from './install.mjs';
import { SERVED_HEADERS } from './servedHeaders.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4173);

demandNode();
if (!(await installMissing())) process.exit(1);

// After the installation, which may bring them.
const [{ build }, { serve }] = await Promise.all([import('vite'), import('./serve.mjs')]);
/** A folder built already, as tests have it. */
const built = process.env.ATLAS_DIST;
try {
  if (built === undefined) await build({ root: ROOT, logLevel: 'warn' });
} catch (error) {
  // A broken table or shape ends here; its message names file, row, expected and found. Vite adds its own stack.
  const words = error instanceof Error ? error.message : String(error);
  const lines = words.split('\n').filter((line) => !/^\s+at /.test(line));
  console.error(`The build stopped.\n${lines.join('\n')}`);
  process.exit(1);
}
const folder = resolve(ROOT, built ?? 'dist');
const { url } = await serve(folder, { host: 'localhost', port: FIRST_PORT, headers: SERVED_HEADERS });
console.log(`\n  The atlas is at ${url}\n  Ctrl+C stops it.\n`);
