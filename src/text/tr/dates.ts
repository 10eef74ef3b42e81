// Dates in Turkish.
import type { DateWords } from '../../lib/dateFormat.ts';
import months from '../../lib/months/tr.json' with { type: 'json' };

export const trDates: DateWords = {
  ...months,
  monthOfYear: (month, year) => `${month} ${year}`,
  dayOfMonth: (day, month, year) => `${day} ${month} ${year}`,
};
