// Beside each text file of the build the same packed, as Brotli and gzip: a plain host sends it as it stands.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './afterBuild.ts';

const TEXT = /\.(html|js|css|json|csv|svg|txt|webmanifest|xml)$/;
/** Smaller files travel in one packet either way. */
const SMALLEST_BYTES = 1400;

/** Writes `.br` and `.gz` beside each text file of a folder that is worth it; resolves with how many files it packed. */
export async function packFiles(folder: string): Promise<number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
  const packed = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      if (bytes.length < SMALLEST_BYTES) return 0;
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(bytes, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        }),
        promisify(gzip)(bytes, { level: 9 }),
      ]);
      writeFileSync(`${path}.br`, br);
      writeFileSync(`${path}.gz`, gz);
      return 1;
    }),
  );
  return packed.reduce<number>((sum, one) => sum + one, 0);
}

/** The Vite plugin: after everything is written, so that the service worker lists no packed file. */
export const packedFiles = (): Plugin => afterBuild('packed-files', packFiles, 'post');
