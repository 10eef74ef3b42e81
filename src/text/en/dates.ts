// Dates in English.
import type { DateWords } from '../../lib/dateFormat.ts';
import months from '../../lib/months/en.json' with { type: 'json' };

export const enDates: DateWords = {
  ...months,
  monthOfYear: (month, year) => `${month} ${year}`,
  dayOfMonth: (day, month, year) => `${day} ${month} ${year}`,
};
