// Where the data files stand in the built page: file name inside data/ to hashed address, and the one fetch.
import discrepancies from '../../data/discrepancies.csv?url';
import events from '../../data/events.csv?url';
import flows from '../../data/flows.csv?url';
import indicators from '../../data/indicators.csv?url';
import layers from '../../data/layers.csv?url';
import places from '../../data/places.csv?url';
import routes from '../../data/routes.csv?url';
import sources from '../../data/sources.csv?url';
import storiesAz from '../../data/stories/az.json?url';
import storiesEn from '../../data/stories/en.json?url';
import storiesRu from '../../data/stories/ru.json?url';
import storiesTr from '../../data/stories/tr.json?url';
import stories from '../../data/stories.json?url';
import az from '../../data/text/az.json?url';
import en from '../../data/text/en.json?url';
import ru from '../../data/text/ru.json?url';
import tr from '../../data/text/tr.json?url';
import { type TextLanguage, textFile } from './dataText.ts';
import { TABLES, type TableName } from './schemas.ts';
import { STORIES_FILE, storyTextFile } from './storyText.ts';

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
const TEXT_URLS = { en, az, ru, tr } satisfies Record<TextLanguage, string>;
const STORY_URLS = {
  en: storiesEn,
  az: storiesAz,
  ru: storiesRu,
  tr: storiesTr,
} satisfies Record<TextLanguage, string>;

const isTextLanguage = (lang: string): lang is TextLanguage => lang in TEXT_URLS;
const isTableName = (name: string): name is TableName => name in TABLE_URLS;

/** File inside data/ (`flows.csv`, `text/az.json`) to its address. */
export const FILE_URLS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(TABLE_URLS)
    .filter(isTableName)
    .map((name) => [TABLES[name].file, TABLE_URLS[name]] as const),
  ...Object.keys(TEXT_URLS)
    .filter(isTextLanguage)
    .flatMap(
      (lang) =>
        [
          [textFile(lang), TEXT_URLS[lang]],
          [storyTextFile(lang), STORY_URLS[lang]],
        ] as const,
    ),
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
