// Dates in Russian.
import type { DateWords } from '../../lib/dateFormat.ts';
import months from '../../lib/months/ru.json' with { type: 'json' };

export const ruDates: DateWords = {
  ...months,
  monthOfYear: (month, year) => `${month} ${year} г.`,
  dayOfMonth: (day, month, year) => `${day} ${month} ${year} г.`,
};
