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

/** `../../data/text/az.json` to its address, for every language. */
const WORD_URLS = import.meta.glob<string>('../../data/text/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** File inside data/ (`flows.csv`, `text/az.json`) to its address; stories are in `storyFiles.ts`. */
export const FILE_URLS: ReadonlyMap<string, string> = new Map([
  ['atlas.json', atlas],
  ['sources.csv', sources],
  ['places.csv', places],
  ['layers.csv', layers],
  ['flows.csv', flows],
  ['routes.csv', routes],
  ['indicators.csv', indicators],
  ['events.csv', events],
  ['discrepancies.csv', discrepancies],
  ['reporters.csv', reporters],
  ['pairs.csv', pairs],
  ['flows-un-2015.csv', un2015],
  ['flows-partners.csv', partners],
  ['stocks-unhcr.csv', unhcr],
  ['stocks-world-bank.csv', worldBank],
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
