// A language while the numbers are hidden: formatted numbers become a question mark, and so do those in texts.
import { memoByIdentity } from '../lib/memo.ts';
import type { LocaleBundle } from './localeBundle.ts';

/** Texts that may repeat a figure; names of layers and indicators hold none but years and articles of law. */
const WITH_FIGURES = /^(?:discrepancy|note|source|event|evidence)\./;
/** A number with its separators, unless it is a year. */
const NUMBER = /(?<![\d.,])(?!(?:19|20)\d\d(?![\d.,]*\d))\d(?:[\d.,\u00a0\u202f]*\d)?/g;

/** The same words, which now write no number of the data. */
export const maskWords = memoByIdentity((bundle: LocaleBundle): LocaleBundle => {
  const dataText = Object.fromEntries(
    Object.entries(bundle.dataText).map(([key, text]) => [
      key,
      WITH_FIGURES.test(key) ? text.replace(NUMBER, '?') : text,
    ]),
  );
  return Object.freeze({
    words: Object.freeze({ ...bundle.words, numbersHidden: true }),
    dataText: Object.freeze(dataText),
  });
});
