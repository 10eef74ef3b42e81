// `npm start`: installs what is missing, builds the atlas, serves it on this machine and prints the address.
import { demandNode, installMissing, ROOT } from './install.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4173);

demandNode();
if (!installMissing()) process.exit(1);

const { build, preview } = await import('vite');
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
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  ...(built === undefined ? {} : { build: { outDir: built } }),
  preview: { host: 'localhost', port: FIRST_PORT, strictPort: false, open: false },
});
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${FIRST_PORT}/`;
console.log(`\n  The atlas is at ${address}\n  Ctrl+C stops it.\n`);
