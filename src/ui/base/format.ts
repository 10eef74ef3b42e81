// Numbers, dates and names of the present language.
import { formatPeriod } from '../../lib/dateFormat.ts';
import { formatNumber, type NumberOptions } from '../../lib/numberFormat.ts';
import type { Atlas } from '../../package/atlas.ts';
import { periodDate } from '../../package/periods.ts';
import { groupedOf } from '../../scene/groups/grouped.ts';
import type { Words } from '../../text/words.ts';

/** Stands for every number of the data while they are hidden. */
const HIDDEN = '?';

/** A number of the data with the separators of the language; at most one decimal. */
export function number(words: Words, value: number, options: NumberOptions = {}): string {
  return words.numbersHidden ? HIDDEN : formatNumber(words.lang, value, options);
}

/** A number of the interface itself (speeds, rows found), which is never hidden. */
export function count(words: Words, value: number): string {
  return formatNumber(words.lang, value);
}

/** The name of a place; its id where no name is known. */
export function placeName(words: Words, id: string): string {
  return words.names[id]?.name ?? id;
}

/** The code of a country by ISO 3166. */
const CODE = /^[A-Z]{2,3}$/;

/** What stands for a country where its name has no room, in every language alike; of other places null. */
export function placeCode(id: string): string | null {
  return CODE.test(id) ? id : null;
}

/** The name of a place on the map, with the number of places that are drawn with it at its zoom. */
export function mappedName(words: Words, mapped: Atlas, id: string): string {
  const others = (groupedOf(mapped)?.sizes.get(id) ?? 1) - 1;
  return others > 0 ? `${placeName(words, id)} +${count(words, others)}` : placeName(words, id);
}

/** A period of the package in words: `1995`, `March 2020`, `31 March 2020`. */
export function yearText(words: Words, year: number): string {
  return yearsText(words, year, year);
}

/** From one period to another in words: `1995–2001`, `March–May 2020`. */
export function yearsText(words: Words, from: number, to: number): string {
  const { time = 'year' } = words;
  return period(words, periodDate(from, time), periodDate(to, time));
}

/** A period as it is printed, for where there is little room: `1995`, `2020-03`. */
export function shortYear(words: Pick<Words, 'time'>, year: number): string {
  return periodDate(year, words.time ?? 'year');
}

/** Whether dates are those of a period and no others. */
export function areOfYear(words: Words, year: number, from: string, to: string): boolean {
  return from === to && from === shortYear(words, year);
}

/** A span of dates as the source gives it: one date where both are the same. */
export function period(words: Words, from: string, to: string): string {
  return formatPeriod(words.messages.dates, from, to);
}
