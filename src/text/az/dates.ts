// Dates in Azerbaijani.
import type { DateWords } from '../../lib/dateFormat.ts';
import months from '../../lib/months/az.json' with { type: 'json' };

export const azDates: DateWords = {
  ...months,
  // "January of the year 2011".
  monthOfYear: (month, year) => `${year}-${ordinalEnding(year)} il ${month}`,
  dayOfMonth: (day, month, year) => `${day} ${month} ${year}`,
};

/** The ending of an ordinal follows the last vowel of the number as spoken. */
function ordinalEnding(year: string): string {
  const ofUnits = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'][Number(year.at(-1))];
  const ofTens = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'][Number(year.at(-2))];
  // Whole hundreds end in "yüz", whole thousands in "min".
  return ofUnits || ofTens || (year.endsWith('000') ? 'ci' : 'cü');
}
