// The names of countries in the built page: one file a language.
import type { Language } from '../lib/language.ts';
import { fetchFrom } from '../package/files.ts';
import type { Words } from '../text/words.ts';

/** `../../geo/names/az.json` to its address, for every language. */
const URLS = new Map(
  Object.entries(
    import.meta.glob<string>('../../geo/names/*.json', { query: '?url', import: 'default', eager: true }),
  ),
);

/** Fetches the names of a language; rejects with what happened. */
export async function fetchNames(lang: Language): Promise<Words['names']> {
  const names: Words['names'] = JSON.parse(await fetchFrom(URLS, `../../geo/names/${lang}.json`));
  return names;
}
