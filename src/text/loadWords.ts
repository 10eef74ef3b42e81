// Words of a language, fetched when it is chosen: messages, names of countries, English names for search.
import type { Language } from '../state/viewState.ts';
import type { Messages } from './en.ts';
import type { PlaceName, Words } from './words.ts';

type Names = Readonly<Record<string, PlaceName>>;

const MESSAGES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  az: async () => (await import('./az.ts')).az,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
};

const NAMES: Readonly<Record<Language, () => Promise<Names>>> = {
  en: async () => (await import('../../geo/names/en.json')).default,
  az: async () => (await import('../../geo/names/az.json')).default,
  ru: async () => (await import('../../geo/names/ru.json')).default,
  tr: async () => (await import('../../geo/names/tr.json')).default,
};

/** Messages and names of a language; names of regions (`X-...`) come from the data texts with `withRegions`. */
export async function loadWords(lang: Language): Promise<Words> {
  const [messages, names, englishNames] = await Promise.all([MESSAGES[lang](), NAMES[lang](), NAMES.en()]);
  return Object.freeze({ lang, messages, names, englishNames });
}

/** The same words with the names of regions from the data texts (`place.X-SEA`), sorted after the countries. */
export function withRegions(words: Words, dataText: Readonly<Record<string, string>>): Words {
  const regions = Object.entries(dataText)
    .filter(([key]) => key.startsWith('place.'))
    .map(([key, name], index) => [key.slice('place.'.length), { name, sort: 10_000 + index }] as const);
  return Object.freeze({
    ...words,
    names: Object.freeze({ ...words.names, ...Object.fromEntries(regions) }),
  });
}
