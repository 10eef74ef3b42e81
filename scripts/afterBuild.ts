// A Vite plugin that does something with the folder of a build once everything is written.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Runs `work` with the folder's path, one plugin after the other; `order`: 'post' after those without. */
export function afterBuild(name: string, work: (folder: string) => Promise<unknown>, order?: 'post'): Plugin {
  let folder = '';
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      ...(order ? { order } : {}),
      async handler() {
        await work(folder);
      },
    },
  };
}
