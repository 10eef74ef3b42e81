// ISO dates in words: a year, a month, a day or a period, in the words of a language.

/** How a language writes dates. */
export interface DateWords {
  /** Names of the months, in a heading or with a year. */
  readonly alone: readonly string[];
  /** The same, after a day. */
  readonly inDate: readonly string[];
  readonly monthOfYear: (month: string, year: string) => string;
  readonly dayOfMonth: (day: string, month: string, year: string) => string;
}

/** Words for `2011`, `2011-11`, `2011-11-04`, or two of them with `/` between; anything else comes back as it is. */
export function formatDate(dates: DateWords, iso: string): string {
  const [from = '', to] = iso.split('/');
  return to === undefined ? oneDate(dates, from) : formatPeriod(dates, from, to);
}

/** Words for a span of ISO dates: `2001–2009`, `January–November 2011`; one date where both are the same. */
export function formatPeriod(dates: DateWords, from: string, to: string): string {
  if (from === to) return oneDate(dates, from);
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear = '', toMonth, toDay] = to.split('-');
  if (!fromMonth && !toMonth) return `${from}–${to}`;
  if (fromYear === toYear && fromMonth && toMonth && !fromDay && !toDay) {
    const first = monthName(dates.alone, fromMonth);
    const last = monthName(dates.alone, toMonth);
    return dates.monthOfYear(`${first}–${last}`, toYear);
  }
  return `${oneDate(dates, from)} – ${oneDate(dates, to)}`;
}

function oneDate(dates: DateWords, iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day] = match;
  if (!month) return year;
  if (!day) return dates.monthOfYear(monthName(dates.alone, month), year);
  return dates.dayOfMonth(String(Number(day)), monthName(dates.inDate, month), year);
}

function monthName(names: readonly string[], month: string): string {
  return names[Number(month) - 1] ?? month;
}
