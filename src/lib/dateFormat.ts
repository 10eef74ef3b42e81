// ISO dates in words: a year, a month, a day or a period, with month names baked from CLDR.
import { LANGUAGE_RULES, type Language } from './language.ts';
import months from './months.json';

/** Words for `2011`, `2011-11`, `2011-11-04`, or two of them with `/` between; anything else comes back as it is. */
export function formatDate(lang: Language, iso: string): string {
  const [from = '', to] = iso.split('/');
  return to === undefined ? oneDate(lang, from) : formatPeriod(lang, from, to);
}

/** Words for a span of ISO dates: `2001–2009`, `January–November 2011`; one date where both are the same. */
export function formatPeriod(lang: Language, from: string, to: string): string {
  if (from === to) return oneDate(lang, from);
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear = '', toMonth, toDay] = to.split('-');
  if (!fromMonth && !toMonth) return `${from}–${to}`;
  if (fromYear === toYear && fromMonth && toMonth && !fromDay && !toDay) {
    const first = monthName(lang, fromMonth, 'alone');
    const last = monthName(lang, toMonth, 'alone');
    return LANGUAGE_RULES[lang].monthOfYear(`${first}–${last}`, toYear);
  }
  return `${oneDate(lang, from)} – ${oneDate(lang, to)}`;
}

function oneDate(lang: Language, iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day] = match;
  if (!month) return year;
  const { monthOfYear, dayOfMonth } = LANGUAGE_RULES[lang];
  if (!day) return monthOfYear(monthName(lang, month, 'alone'), year);
  return dayOfMonth(String(Number(day)), monthName(lang, month, 'inDate'), year);
}

function monthName(lang: Language, month: string, form: 'alone' | 'inDate'): string {
  return months[lang][form][Number(month) - 1] ?? month;
}
