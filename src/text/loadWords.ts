// Words of a language, fetched when it is chosen: messages, names of countries.
import type { Language } from '../lib/language.ts';
import type { Messages } from './en.ts';
import type { PlaceName, Words } from './words.ts';

/** Reads the names of countries, which stand in geo/names/. */
export type NamesIn = (lang: Language) => Promise<Words['names']>;

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  az: async () => (await import('./az.ts')).az,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
};

export const loadMessages = (lang: Language): Promise<Messages> => MESSAGES[lang]();

/** Messages and names of a language; names of regions (`X-...`) come from the data texts with `withRegions`. */
export async function loadWords(lang: Language, namesIn: NamesIn): Promise<Words> {
  const [messages, names] = await Promise.all([loadMessages(lang), namesIn(lang)]);
  return Object.freeze({ lang, messages, names });
}

/** The same words with the names of regions from the data texts (`place.X-SEA`, other names in `also.X-SEA`), sorted
 * after the countries. */
export function withRegions(words: Words, dataText: Readonly<Record<string, string>>): Words {
  const names: Record<string, PlaceName> = { ...words.names };
  let sort = 10_000;
  for (const key in dataText) {
    if (!key.startsWith('place.')) continue;
    const id = key.slice('place.'.length);
    const also = dataText[`also.${id}`]?.split('; ') ?? [];
    names[id] = { name: dataText[key] ?? '', sort: sort++, also };
  }
  return Object.freeze({ ...words, names: Object.freeze(names) });
}
