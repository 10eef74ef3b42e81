// Where the tables and their words stand in the built page: file name inside data/ to hashed address, and the one fetch.

import atlas from '../../data/atlas.json?url';

/** `../../data/flows.csv` to its address, for every table and record. */
const TABLE_URLS = import.meta.glob<string>('../../data/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});
/** `../../data/text/az.json` to its address, for every language. */
const WORD_URLS = import.meta.glob<string>('../../data/text/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const PAIRS_FILE = 'pairs.csv';

/** File inside data/ (`flows.csv`, `text/az.json`) to its address; stories are in `storyFiles.ts`. */
export const FILE_URLS: ReadonlyMap<string, string> = new Map([
  ['atlas.json', atlas],
  ...Object.entries({ ...TABLE_URLS, ...WORD_URLS }).map(
    ([path, url]) => [path.replace('../../data/', ''), url] as const,
  ),
]);

/** The text of a table or of the words about it; rejects with what happened (no such file, no network, an HTTP status). */
export const fetchText = (file: string): Promise<string> => fetchFrom(FILE_URLS, file);

/** The text of the file that stands under this name in `urls`; rejects as `fetchText` does. */
export async function fetchFrom(urls: ReadonlyMap<string, string>, file: string): Promise<string> {
  const url = urls.get(file);
  if (url === undefined) throw new Error(`no file named ${file}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
  return response.text();
}
