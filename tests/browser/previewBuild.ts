// Builds the page into a temporary folder and serves it on a free port, as `npm start` would.
import { preview } from 'vite';
import { sharedBuild } from '../build/sharedBuild.ts';

export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the production build; ATLAS_DIST names a folder built already. */
export async function previewBuild(): Promise<Served> {
  const outDir = process.env.ATLAS_DIST ?? (await sharedBuild()).folder;
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4600, strictPort: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}
