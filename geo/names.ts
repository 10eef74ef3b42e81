// Country and month names of the four languages from the pinned CLDR packages, with their place in the alphabet.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import isoCountries from 'i18n-iso-countries';
import type { Language } from '../src/lib/language.ts';
import { ALIASES, PREFERRED } from './aliases.ts';

const requireHere = createRequire(import.meta.url);

function readCldr(path: string): unknown {
  return JSON.parse(readFileSync(requireHere.resolve(path), 'utf8'));
}

/** Territories whose common name is the short form of CLDR: the full form is an administrative one. */
const SHORT_NAMED: readonly string[] = ['HK', 'MO', 'MM', 'PS'];

/** ISO has no code of Kosovo: the table of codes makes one up, the shapes carry another. */
const SHAPE_ID: Readonly<Record<string, string>> = { XKK: 'XKX' };

export interface CountryName {
  readonly name: string;
  /** Rank in the alphabet of the language, from 0. */
  readonly sort: number;
  /** Other names that CLDR knows and everyday ones, for search alone; left out where there is none. */
  readonly also?: readonly string[];
}

/** Names by alpha-3 id, ids ascending; ranked by Node's collation, since Chromium has none for az. */
export function countryNames(lang: Language): Readonly<Record<string, CountryName>> {
  const cldr = readCldr(`cldr-localenames-full/main/${lang}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const territories = cldr.main[lang]?.localeDisplayNames.territories ?? {};
  const named = Object.entries(isoCountries.getAlpha3Codes()).map(([code, alpha2]) => {
    const id = SHAPE_ID[code] ?? code;
    const full = territories[alpha2];
    if (full === undefined) throw new Error(`geo/names.ts: ${lang}: expected a name of ${id}, found none`);
    const short = territories[`${alpha2}-alt-short`];
    const usual = short !== undefined && SHORT_NAMED.includes(alpha2) ? short : full;
    const name = PREFERRED[lang]?.[id] ?? usual;
    const others = [full, short, territories[`${alpha2}-alt-variant`], ...(ALIASES[lang][id] ?? [])];
    const also = [...new Set(others)].flatMap((other) =>
      other === undefined || other === name ? [] : [other],
    );
    return { id, name, also };
  });
  named.sort(collatedBy(lang));
  return Object.fromEntries(
    named
      .map(
        ({ id, name, also }, sort) => [id, also.length > 0 ? { name, sort, also } : { name, sort }] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function collatedBy(lang: Language): (a: { readonly name: string }, b: { readonly name: string }) => number {
  if (Intl.Collator.supportedLocalesOf(lang).length === 0)
    throw new Error(`geo/names.ts: this Node has no collation of ${lang}; use one with full ICU`);
  const collator = new Intl.Collator(lang);
  return (a, b) => collator.compare(a.name, b.name);
}

/** Names of the months: `alone` (nominative) and `inDate` (as after a day). */
export function monthNames(lang: Language): { alone: readonly string[]; inDate: readonly string[] } {
  const cldr = readCldr(`cldr-dates-full/main/${lang}/ca-gregorian.json`) as {
    main: Record<
      string,
      { dates: { calendars: { gregorian: { months: Record<string, { wide: Record<string, string> }> } } } }
    >;
  };
  const months = cldr.main[lang]?.dates.calendars.gregorian.months;
  return {
    alone: Object.values(months?.['stand-alone']?.wide ?? {}),
    inDate: Object.values(months?.format?.wide ?? {}),
  };
}
