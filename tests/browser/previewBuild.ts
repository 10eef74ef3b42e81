// Builds the page into a temporary folder and serves it on a free port, as `npm start` does.
import { type Served, serve } from '../../scripts/serve.mjs';
import { SERVED_HEADERS } from '../../scripts/servedHeaders.mjs';
import { sharedBuild } from '../build/sharedBuild.ts';

export type { Served };

/** Serves the production build; ATLAS_DIST names a folder built already. */
export async function previewBuild(): Promise<Served> {
  const folder = process.env.ATLAS_DIST ?? (await sharedBuild()).folder;
  return serve(folder, { host: '127.0.0.1', port: 4600, headers: SERVED_HEADERS });
}
