// Numbers, dates and names of the present language.
import { formatPeriod } from '../lib/dateFormat.ts';
import { formatNumber, type NumberOptions } from '../lib/numberFormat.ts';
import type { Words } from '../text/words.ts';

/** A number with the separators of the language; at most one decimal. */
export function number(words: Words, value: number, options: NumberOptions = {}): string {
  return formatNumber(words.lang, value, options);
}

/** The name of a place; its id where no name is known. */
export function placeName(words: Words, id: string): string {
  return words.names[id]?.name ?? words.englishNames[id]?.name ?? id;
}

/** A span of dates as the source gives it: one date where both are the same. */
export function period(words: Words, from: string, to: string): string {
  return formatPeriod(words.lang, from, to);
}
