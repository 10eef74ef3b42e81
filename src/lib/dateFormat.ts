// ISO dates in words: a year, a month, a day or a period, with month names baked from CLDR.
import type { LanguageCode } from './language.ts';
import months from './months.json';

/** Words for `2011`, `2011-11`, `2011-11-04`, or two of them with `/` between; anything else comes back as it is. */
export function formatDate(lang: LanguageCode, iso: string): string {
  const [from = '', to] = iso.split('/');
  return to === undefined ? oneDate(lang, from) : formatPeriod(lang, from, to);
}

/** Words for a span of ISO dates: `2001–2009`, `January–November 2011`; one date where both are the same. */
export function formatPeriod(lang: LanguageCode, from: string, to: string): string {
  if (from === to) return oneDate(lang, from);
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  if (!fromMonth && !toMonth) return `${from}–${to}`;
  if (fromYear === toYear && fromMonth && toMonth && !fromDay && !toDay) {
    const first = monthName(lang, fromMonth, 'alone');
    const year = yearWords(lang, toYear ?? '');
    const last = monthName(lang, toMonth, 'alone');
    return lang === 'az' ? `${year} ${first}–${last}` : `${first}–${last} ${year}`;
  }
  return `${oneDate(lang, from)} – ${oneDate(lang, to)}`;
}

function oneDate(lang: LanguageCode, iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year = '', month, day] = match;
  if (!month) return year;
  if (!day) {
    const name = monthName(lang, month, 'alone');
    return lang === 'az' ? `${yearWords(lang, year)} ${name}` : `${name} ${yearWords(lang, year)}`;
  }
  return `${Number(day)} ${monthName(lang, month, 'inDate')} ${lang === 'ru' ? yearWords(lang, year) : year}`;
}

/** The year as it stands beside a month: Azerbaijani says "of the year 2011", Russian writes `г.` after it. */
function yearWords(lang: LanguageCode, year: string): string {
  switch (lang) {
    case 'en':
    case 'tr':
      return year;
    case 'ru':
      return `${year} г.`;
    case 'az':
      return `${year}-${azOrdinalEnding(year)} il`;
  }
}

/** The ending of an Azerbaijani ordinal follows the last vowel of the number as spoken. */
function azOrdinalEnding(year: string): string {
  const ofUnits = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'][Number(year.at(-1))];
  const ofTens = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'][Number(year.at(-2))];
  // Whole hundreds end in "yüz", whole thousands in "min".
  return ofUnits || ofTens || (year.endsWith('000') ? 'ci' : 'cü');
}

function monthName(lang: LanguageCode, month: string, form: 'alone' | 'inDate'): string {
  return months[lang][form][Number(month) - 1] ?? month;
}
