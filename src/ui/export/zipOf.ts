// Files to one zip archive, the same bytes every time.
import { zipSync } from 'fflate';

/** Zip knows no zone and no year before 1980; the files themselves say from when their figures are. */
const STAMP = new Date(2012, 0, 1);

/** An archive with the files in one folder; in this very thread, as a worker would need a policy less strict. */
export function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Blob {
  const entries = [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: STAMP, level: 9 });
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
