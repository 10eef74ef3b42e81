// Where the tables and their words stand in the built page: file name inside data/ to hashed address, and the one fetch.

import atlas from '../../data/atlas.json?url';
import discrepancies from '../../data/discrepancies.csv?url';
import events from '../../data/events.csv?url';
import flows from '../../data/flows.csv?url';
import partners from '../../data/flows-partners.csv?url';
import un2015 from '../../data/flows-un-2015.csv?url';
import indicators from '../../data/indicators.csv?url';
import layers from '../../data/layers.csv?url';
import pairs from '../../data/pairs.csv?url';
import places from '../../data/places.csv?url';
import reporters from '../../data/reporters.csv?url';
import routes from '../../data/routes.csv?url';
import sources from '../../data/sources.csv?url';
import unhcr from '../../data/stocks-unhcr.csv?url';
import worldBank from '../../data/stocks-world-bank.csv?url';
import { DESCRIPTOR_FILE } from './descriptorSchema.ts';
import { RECORD_NAMES, type RecordName, recordFile } from './recordNames.ts';
import { type AnyTableName, TABLES } from './schemas.ts';

const TABLE_URLS = {
  sources,
  places,
  layers,
  flows,
  routes,
  indicators,
  events,
  discrepancies,
  reporters,
  pairs,
} satisfies Record<AnyTableName, string>;
const RECORD_URLS: Readonly<Record<RecordName, string>> = {
  'flows-un-2015': un2015,
  'flows-partners': partners,
  'stocks-unhcr': unhcr,
  'stocks-world-bank': worldBank,
};
/** `../../data/text/az.json` to its address, for every language. */
const WORD_URLS = import.meta.glob<string>('../../data/text/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const isTableName = (name: string): name is AnyTableName => name in TABLE_URLS;

/** File inside data/ (`flows.csv`, `text/az.json`) to its address; stories are in `storyFiles.ts`. */
export const FILE_URLS: ReadonlyMap<string, string> = new Map([
  [DESCRIPTOR_FILE, atlas] as const,
  ...Object.keys(TABLE_URLS)
    .filter(isTableName)
    .map((name) => [TABLES[name].file, TABLE_URLS[name]] as const),
  ...RECORD_NAMES.map((name) => [recordFile(name), RECORD_URLS[name]] as const),
  ...Object.entries(WORD_URLS).map(([path, url]) => [path.replace('../../data/', ''), url] as const),
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
