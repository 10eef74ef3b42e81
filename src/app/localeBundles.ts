// The languages of main: each is fetched once, the others when there is time, so that switching needs no network.

import { LANGUAGES, type Language } from '../lib/language.ts';
import { fetchText } from '../package/files.ts';
import { loadDataText } from '../package/load.ts';
import type { DataProblem } from '../package/problem.ts';
import { loadWords } from '../text/loadWords.ts';
import { bundle, type LocaleBundle } from '../text/localeBundle.ts';
import type { Words } from '../text/words.ts';
import { fetchNames } from './countryNames.ts';

export type LocaleBundleResult =
  | { readonly bundle: LocaleBundle }
  | { readonly words: Words; readonly problems: readonly DataProblem[] };

export interface LocaleBundles {
  /** Words and texts of a language; rejects where its words do not come. What failed is fetched anew next time. */
  readonly get: (lang: Language) => Promise<LocaleBundleResult>;
  /** Every language, fetched where it is not here yet; one that does not come is left out till somebody asks. */
  readonly getAll: () => Promise<readonly LocaleBundle[]>;
}

type MakeBundle = (lang: Language) => Promise<LocaleBundleResult>;

/** Words of the interface and texts of the package of the page. */
const ownBundle: MakeBundle = async (lang) => {
  const [words, text] = await Promise.all([loadWords(lang, fetchNames), loadDataText(lang, fetchText)]);
  return 'words' in text ? { bundle: bundle(words, text.words) } : { words, problems: text.problems };
};

/** The bundles of a package; `make` fetches one where it is not the package of the page. */
export function createLocaleBundles(make: MakeBundle = ownBundle): LocaleBundles {
  const known = new Map<Language, Promise<LocaleBundleResult>>();
  const fetchBundle = async (lang: Language): Promise<LocaleBundleResult> => {
    const made = await make(lang);
    if ('problems' in made) known.delete(lang);
    return made;
  };
  const get = (lang: Language): Promise<LocaleBundleResult> => {
    const found = known.get(lang);
    if (found) return found;
    const fetched = fetchBundle(lang);
    known.set(lang, fetched);
    fetched.catch(() => known.delete(lang));
    return fetched;
  };
  return {
    get,
    getAll: async () => {
      const all = await Promise.allSettled(LANGUAGES.map(get));
      return all.flatMap((each) =>
        each.status === 'fulfilled' && 'bundle' in each.value ? [each.value.bundle] : [],
      );
    },
  };
}

/** The reader's first language that the atlas speaks, else English; `languages` are those of the browser. */
function languageOf(languages: readonly string[]): Language {
  for (const language of languages) {
    const found = LANGUAGES.find((lang) => language.toLowerCase().split('-')[0] === lang);
    if (found) return found;
  }
  return 'en';
}

/** The language of a page that is written in one (`az.html`), else of the browser. */
export function languageOfPage(root: HTMLElement, languages: readonly string[]): Language {
  return LANGUAGES.find((lang) => lang === root.dataset.lang) ?? languageOf(languages);
}

/** The language that an address asks for, before anything is loaded that could decode it whole. */
export function languageAsked(hash: string): Language | null {
  const asked = /(?:^|&)lang=(\w+)/.exec(hash)?.[1];
  return LANGUAGES.find((lang) => lang === asked) ?? null;
}
