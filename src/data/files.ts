// Where the data files stand in the built page: file name inside data/ to hashed address, and the one fetch.

import discrepancies from '../../data/discrepancies.csv?url';
import events from '../../data/events.csv?url';
import flows from '../../data/flows.csv?url';
import indicators from '../../data/indicators.csv?url';
import layers from '../../data/layers.csv?url';
import places from '../../data/places.csv?url';
import routes from '../../data/routes.csv?url';
import sources from '../../data/sources.csv?url';
import stories from '../../data/stories.json?url';
import { TABLES, type TableName } from './schemas.ts';
import { STORIES_FILE } from './storyText.ts';

const TABLE_URLS = {
  sources,
  places,
  layers,
  flows,
  routes,
  indicators,
  events,
  discrepancies,
} satisfies Record<TableName, string>;
/** `../../data/text/az.json` to its address, for every language. */
const WORD_URLS = import.meta.glob<string>(['../../data/text/*.json', '../../data/stories/*.json'], {
  query: '?url',
  import: 'default',
  eager: true,
});

const isTableName = (name: string): name is TableName => name in TABLE_URLS;

/** File inside data/ (`flows.csv`, `text/az.json`) to its address. */
export const FILE_URLS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(TABLE_URLS)
    .filter(isTableName)
    .map((name) => [TABLES[name].file, TABLE_URLS[name]] as const),
  ...Object.entries(WORD_URLS).map(([path, url]) => [path.replace('../../data/', ''), url] as const),
  [STORIES_FILE, stories],
]);

/** The text of a file inside data/; rejects with what happened (no such file, no network, an HTTP status). */
export async function fetchText(file: string): Promise<string> {
  const url = FILE_URLS.get(file);
  if (url === undefined) throw new Error(`no file named ${file}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
  return response.text();
}
