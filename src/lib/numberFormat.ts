// Numbers in the present language. The first number of `Intl` costs a browser 30 to 150 ms of the first second, and
// Chromium has no numbers of Azerbaijani: a library writes them.
import { formatLocale } from 'd3-format';
import { byLanguage, LANGUAGE_RULES, type Language } from './language.ts';

export interface NumberOptions {
  /** The value is a percentage already: 45 gives `45%` in the manner of the language. */
  readonly percent?: boolean;
  /** `+` or a true minus sign before every number but 0. */
  readonly signed?: boolean;
}

/** Digits in groups of three, four of them too so that columns of figures line up, and one decimal where it is not 0. */
const formats = byLanguage((lang) => {
  const { thousands, decimal } = LANGUAGE_RULES[lang];
  return formatLocale({ thousands, decimal, grouping: [3], currency: ['', ''] }).format(',.1~f');
});

/** Words for a number with at most one decimal; negative numbers carry a true minus sign. */
export function formatNumber(lang: Language, value: number, options: NumberOptions = {}): string {
  const digits = formats[lang](Math.abs(value));
  const isZero = !/[1-9]/.test(digits);
  const sign = isZero ? '' : value < 0 ? '−' : options.signed ? '+' : '';
  return `${sign}${options.percent ? LANGUAGE_RULES[lang].percent(digits) : digits}`;
}
