// The languages of the atlas and how each writes numbers: one row a language, in plain data and small functions.
import { byKey, keysOf } from './typedKeys.ts';

interface LanguageRules {
  /** The language's name in itself. */
  readonly ownName: string;
  /** Language and territory, as cards of shared links ask for them. */
  readonly territory: string;
  /** Between groups of three digits, and before decimals, as CLDR has it. */
  readonly thousands: string;
  readonly decimal: string;
  /** A percentage, as CLDR has it: where the sign stands and whether a space comes between. */
  readonly percent: (digits: string) => string;
}

const RULES = {
  en: {
    ownName: 'English',
    territory: 'en_GB',
    thousands: ',',
    decimal: '.',
    percent: (digits) => `${digits}%`,
  },
  az: {
    ownName: 'Azərbaycanca',
    territory: 'az_AZ',
    thousands: '.',
    decimal: ',',
    percent: (digits) => `${digits}%`,
  },
  ru: {
    ownName: 'Русский',
    territory: 'ru_RU',
    thousands: '\u00a0',
    decimal: ',',
    percent: (digits) => `${digits}\u00a0%`,
  },
  tr: {
    ownName: 'Türkçe',
    territory: 'tr_TR',
    thousands: '.',
    decimal: ',',
    percent: (digits) => `%${digits}`,
  },
} as const satisfies Readonly<Record<string, LanguageRules>>;

export type Language = keyof typeof RULES;
export const LANGUAGE_RULES: Readonly<Record<Language, LanguageRules>> = RULES;

/** English first: the others are compared with it. */
export const LANGUAGES = Object.freeze(keysOf(RULES));

/** One value for each language, made from its id. */
export function byLanguage<Value>(make: (lang: Language) => Value): Readonly<Record<Language, Value>> {
  return byKey(LANGUAGES, make);
}
