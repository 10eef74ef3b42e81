// Numbers in the present language.
import { LANGUAGE_RULES, type Language } from './language.ts';

export interface NumberOptions {
  readonly minimumFractionDigits?: number;
  readonly maximumFractionDigits?: number;
  /** The value is a percentage already: 45 gives `45%` in the manner of the language. */
  readonly percent?: boolean;
  /** `+` or a true minus sign before every number but 0. */
  readonly signed?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Words for a number, at most one decimal unless told otherwise; negative numbers carry a true minus sign. */
export function formatNumber(lang: Language, value: number, options: NumberOptions = {}): string {
  const least = options.minimumFractionDigits ?? 0;
  const most = Math.max(least, options.maximumFractionDigits ?? 1);
  const key = `${lang} ${least} ${most}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LANGUAGE_RULES[lang].numbers, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      // Four digits are grouped in every language, so that columns of figures line up.
      useGrouping: 'always',
    });
    formats.set(key, format);
  }
  const digits = format.format(Math.abs(value));
  const isZero = !/[1-9]/.test(digits);
  const sign = isZero ? '' : value < 0 ? '−' : options.signed ? '+' : '';
  return `${sign}${options.percent ? LANGUAGE_RULES[lang].percent(digits) : digits}`;
}
