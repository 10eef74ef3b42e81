// What numbers and dates look like in each language: one table for Node and for Chromium, which lacks data of az.
import type { NumberOptions } from '../../src/lib/numberFormat.ts';

/** The languages whose numbers and dates are written out here. */
export const WRITTEN_OUT = ['en', 'az', 'ru', 'tr'] as const;
type Expected = Readonly<Record<(typeof WRITTEN_OUT)[number], string>>;

export interface NumberExpectation {
  readonly value: number;
  readonly options: NumberOptions;
  readonly expected: Expected;
}

export interface DateExpectation {
  /** As `formatDate` takes it. */
  readonly iso: string;
  readonly expected: Expected;
}

/** In Russian and before its percent sign the spaces are no-break spaces (U+00A0). */
export const NUMBER_EXPECTATIONS: readonly NumberExpectation[] = [
  same(0, {}, '0'),
  same(45, {}, '45'),
  number(2232, {}, '2,232', '2.232', '2\u00a0232', '2.232'),
  number(1234567.89, {}, '1,234,567.9', '1.234.567,9', '1\u00a0234\u00a0567,9', '1.234.567,9'),
  number(2.5, {}, '2.5', '2,5', '2,5', '2,5'),
  number(38.25, {}, '38.3', '38,3', '38,3', '38,3'),
  number(-1100, {}, '−1,100', '−1.100', '−1\u00a0100', '−1.100'),
  number(1100, { signed: true }, '+1,100', '+1.100', '+1\u00a0100', '+1.100'),
  same(0, { signed: true }, '0'),
  // Rounded to nothing it has no sign.
  same(-0.01, { signed: true }, '0'),
  number(12.4, { percent: true }, '12.4%', '12,4%', '12,4\u00a0%', '%12,4'),
  number(-3, { percent: true, signed: true }, '−3%', '−3%', '−3\u00a0%', '−%3'),
];

export const DATE_EXPECTATIONS: readonly DateExpectation[] = [
  date('2007', '2007', '2007', '2007', '2007'),
  date('2007-03-19', '19 March 2007', '19 mart 2007', '19 марта 2007 г.', '19 Mart 2007'),
  date('2005-05-06', '6 May 2005', '6 may 2005', '6 мая 2005 г.', '6 Mayıs 2005'),
  date('2006-10', 'October 2006', '2006-cı il oktyabr', 'октябрь 2006 г.', 'Ekim 2006'),
  date('2002-07', 'July 2002', '2002-ci il iyul', 'июль 2002 г.', 'Temmuz 2002'),
  date('2001/2009', '2001–2009', '2001–2009', '2001–2009', '2001–2009'),
  date('2010/2010', '2010', '2010', '2010', '2010'),
  date(
    '2011-01/2011-11',
    'January–November 2011',
    '2011-ci il yanvar–noyabr',
    'январь–ноябрь 2011 г.',
    'Ocak–Kasım 2011',
  ),
  date(
    '2009-12/2010-06',
    'December 2009 – June 2010',
    '2009-cu il dekabr – 2010-cu il iyun',
    'декабрь 2009 г. – июнь 2010 г.',
    'Aralık 2009 – Haziran 2010',
  ),
  date(
    '2011-01-01/2011-04-01',
    '1 January 2011 – 1 April 2011',
    '1 yanvar 2011 – 1 aprel 2011',
    '1 января 2011 г. – 1 апреля 2011 г.',
    '1 Ocak 2011 – 1 Nisan 2011',
  ),
];

function number(
  value: number,
  options: NumberOptions,
  en: string,
  az: string,
  ru: string,
  tr: string,
): NumberExpectation {
  return { value, options, expected: { en, az, ru, tr } };
}

function same(value: number, options: NumberOptions, all: string): NumberExpectation {
  return number(value, options, all, all, all, all);
}

function date(iso: string, en: string, az: string, ru: string, tr: string): DateExpectation {
  return { iso, expected: { en, az, ru, tr } };
}
