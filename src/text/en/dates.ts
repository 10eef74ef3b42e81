// Dates in English.
import type { DateWords } from '../../lib/dateFormat.ts';
import months from '../../lib/months/en.json';

export const enDates: DateWords = {
  ...months,
  monthOfYear: (month, year) => `${month} ${year}`,
  dayOfMonth: (day, month, year) => `${day} ${month} ${year}`,
};
