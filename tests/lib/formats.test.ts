// Numbers, dates and plural forms in four languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../src/lib/dateFormat.ts';
import type { Language } from '../../src/lib/language.ts';
import { formatNumber } from '../../src/lib/numberFormat.ts';
import { plural, pluralCategory } from '../../src/lib/plural.ts';
import { en } from '../../src/text/en.ts';
import { loadMessages } from '../../src/text/loadWords.ts';
import { DATE_EXPECTATIONS, NUMBER_EXPECTATIONS, WRITTEN_OUT } from './formatExpectations.ts';

const datesOf = async (lang: Language) => (await loadMessages(lang)).dates;

describe.each(WRITTEN_OUT)('in %s', (lang) => {
  it.each(NUMBER_EXPECTATIONS)('$value with $options is written as readers expect', (expectation) => {
    const { value, options, expected } = expectation;
    expect(formatNumber(lang, value, options)).toBe(expected[lang]);
  });

  it.each(DATE_EXPECTATIONS)('the date $iso is written as readers expect', async ({ iso, expected }) => {
    expect(formatDate(await datesOf(lang), iso)).toBe(expected[lang]);
  });
});

describe('formatNumber', () => {
  it.each(WRITTEN_OUT)('writes any number of people or percent in %s as CLDR does', (lang) => {
    const cldr = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, useGrouping: 'always' });
    const tenths = fc.integer({ min: 0, max: 10_000_000_000 }).map((whole) => whole / 10);
    const value = fc.oneof(tenths, fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(value, (each) => {
        expect(formatNumber(lang, each)).toBe(cldr.format(each));
      }),
    );
  });
});

describe('formatDate', () => {
  it('leaves what is no date as it is', () => {
    expect(formatDate(en.dates, 'before 1990')).toBe('before 1990');
    expect(formatDate(en.dates, '')).toBe('');
  });

  it('gives one date for a span of one date', () => {
    expect(formatPeriod(en.dates, '2011-04-01', '2011-04-01')).toBe('1 April 2011');
  });

  it.each([
    ['1900', 'cü'],
    ['1990', 'cı'],
    ['1997', 'ci'],
    ['2000', 'ci'],
    ['2003', 'cü'],
    ['2006', 'cı'],
    ['2009', 'cu'],
    ['2010', 'cu'],
  ])('ends the Azerbaijani ordinal %s with %s', async (year, ending) => {
    expect(formatDate(await datesOf('az'), `${year}-05`)).toBe(`${year}-${ending} il may`);
  });
});

describe('plural', () => {
  it('knows the three forms of Russian', () => {
    const forms = { one: 'человек', few: 'человека', many: 'человек', other: 'человека' };
    expect([1, 2, 5, 11, 21, 22, 1.5].map((count) => pluralCategory(count, 'ru'))).toEqual([
      'one',
      'few',
      'many',
      'many',
      'one',
      'few',
      'other',
    ]);
    expect(plural('ru', 3, forms)).toBe('человека');
  });

  it('falls back to the form for all others', () => {
    expect(plural('az', 1, { other: 'nəfər' })).toBe('nəfər');
    expect(plural('en', 1, { one: 'person', other: 'people' })).toBe('person');
    expect(plural('en', 0, { one: 'person', other: 'people' })).toBe('people');
  });
});
