// Which plural form a number takes in a language; Chromium has the plural rules of az too.
import type { Language } from './language.ts';

/** The forms of a phrase by CLDR category; a language needs only those it has beside `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The plural category that CLDR gives `count` in the language. */
export function pluralCategory(count: number, lang: Language): Intl.LDMLPluralRule {
  return pluralRules(lang).select(count);
}

/** The form that goes with `count`; `other` where the form of its category is not given. */
export function plural(lang: Language, count: number, forms: PluralForms): string {
  return forms[pluralCategory(count, lang)] ?? forms.other;
}

const rulesByLanguage = new Map<Language, Intl.PluralRules>();

function pluralRules(lang: Language): Intl.PluralRules {
  const known = rulesByLanguage.get(lang);
  if (known) return known;
  const made = new Intl.PluralRules(lang);
  rulesByLanguage.set(lang, made);
  return made;
}
