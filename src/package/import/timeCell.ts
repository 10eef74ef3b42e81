// A cell that should hold a time: a year, a month, a day or a period, to the dates that it lies in.
import { foldText } from '../../lib/foldText.ts';
import type { Language } from '../../lib/language.ts';
import az from '../../lib/months/az.json';
import en from '../../lib/months/en.json';
import ru from '../../lib/months/ru.json';
import tr from '../../lib/months/tr.json';
import type { Granularity } from '../descriptor.ts';
import { DATE_LENGTH, lastPeriodNumber, periodDate, periodNumber } from '../periods.ts';

const MONTHS: Readonly<Record<Language, typeof en>> = { az, en, ru, tr };

export interface YearSpan {
  readonly from: number;
  readonly to: number;
  /** True where the cell says less than whole years. */
  readonly within: boolean;
}

/** First and last date, both as the unit prints them. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
  readonly unit: Granularity;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2300;
const YEAR = /^[yY]?([12]\d{3})(?:\.0)?$/;
/** `1960 [1960]`, as the World Bank heads its columns. */
const YEAR_TWICE = /^([12]\d{3})\s*\[\s*(?:YR)?\1\s*\]$/;
const PERIOD = /^([12]\d{3})\s*[-–/]\s*([12]\d{3})$/;
/** 2020-03, 2020M03, 2020-Q1, 2020-W05, 2020-03-31T10:00 and the like. */
const YEAR_FIRST = /^([12]\d{3})(?:[-/.]?([MQWS]?)(\d{1,2})|[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?)$/i;
/** 31.12.2020, 12/31/2020, 03/2020, each perhaps with an hour. */
const YEAR_LAST = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.]([12]\d{3})(?:[T ].*)?$/;
const MONTH_NAME = /^(\p{L}{3,12})\.?\s+([12]\d{3})$/u;

/** Marks of a break, an estimate or a footnote behind the year that heads a column. */
const YEAR_MARKS = /(?<=^\s*[12]\d{3})\s*(?:\([\p{L}\d]{1,3}\)|\p{L}{1,2}|[*†‡¹²³]+)\s*$/u;

/** As `yearsOf`, for the head of a column: `2016(b)`, `2018 p`, `2019*`. */
export function yearsOfHead(cell: string): YearSpan | null {
  return yearsOf(cell) ?? yearsOf(cell.replace(YEAR_MARKS, ''));
}

/** The years of a cell, or null where it names none. */
export function yearsOf(cell: string): YearSpan | null {
  const text = cell.trim();
  const whole = YEAR.exec(text) ?? YEAR_TWICE.exec(text);
  if (whole) return years(whole[1], whole[1], false);
  const period = PERIOD.exec(text);
  if (period && Number(period[2]) > Number(period[1])) return years(period[1], period[2], false);
  const part = YEAR_FIRST.exec(text)?.[1] ?? YEAR_LAST.exec(text)?.[3] ?? MONTH_NAME.exec(text)?.[2];
  return part === undefined ? null : years(part, part, true);
}

function years(first: string | undefined, last: string | undefined, within: boolean): YearSpan | null {
  const [from, to] = [Number(first), Number(last)];
  return from >= FIRST_YEAR && to <= LAST_YEAR ? { from, to, within } : null;
}

/** The dates of the cells of one column; whether 03/04 is a day of April or of March is told by the others. */
export function timesOf(cells: readonly string[]): readonly (TimeSpan | null)[] {
  const isMonthFirst =
    !cells.some((cell) => Number(YEAR_LAST.exec(cell.trim())?.[1]) > 12) &&
    cells.some((cell) => {
      const [, first, second] = YEAR_LAST.exec(cell.trim()) ?? [];
      return first !== undefined && Number(second) > 12;
    });
  return cells.map((cell) => {
    const within = yearsOf(cell);
    if (within === null) return null;
    const [from, to] = [periodDate(within.from, 'year'), periodDate(within.to, 'year')];
    const whole: TimeSpan = { from, to, unit: 'year' };
    return within.within ? (partOfYear(cell.trim(), whole.from, isMonthFirst) ?? whole) : whole;
  });
}

/** The months or days that a text names of a year; null where it is none of these. */
function partOfYear(text: string, year: string, isMonthFirst: boolean): TimeSpan | null {
  const [, , letter = '', part, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (month !== undefined) return dayOf(year, month, day);
  if (part !== undefined) return numbered(year, letter.toUpperCase(), Number(part));
  const [, first, second] = YEAR_LAST.exec(text) ?? [];
  if (second !== undefined)
    return first === undefined
      ? monthsOf(year, Number(second), Number(second))
      : dayOf(year, isMonthFirst ? first : second, isMonthFirst ? second : first);
  const name = foldText(MONTH_NAME.exec(text)?.[1] ?? '').slice(0, 3);
  const named = Object.values(MONTHS).flatMap(({ alone, inDate }) => [alone, inDate]);
  const found = named
    .map((list) => list.findIndex((each) => name !== '' && foldText(each).startsWith(name)))
    .find((index) => index >= 0);
  return found === undefined ? null : monthsOf(year, found + 1, found + 1);
}

/** A month, quarter, half or week by its number. */
function numbered(year: string, letter: string, number: number): TimeSpan | null {
  if (letter === 'Q') return monthsOf(year, number * 3 - 2, number * 3);
  if (letter === 'S') return monthsOf(year, number * 6 - 5, number * 6);
  if (letter !== 'W') return monthsOf(year, number, number);
  if (number < 1 || number > 53) return null;
  // The first week has the fourth of January in it; days count from a Thursday.
  const fourth = periodNumber(`${year}-01-04`, 'day');
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (number - 1) * 7;
  return { from: periodDate(monday, 'day'), to: periodDate(monday + 6, 'day'), unit: 'day' };
}

function monthsOf(year: string, first: number, last: number): TimeSpan | null {
  if (first < 1 || last > 12) return null;
  const dateOf = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return { from: dateOf(first), to: dateOf(last), unit: 'month' };
}

function dayOf(year: string, month: string | undefined, day: string | undefined): TimeSpan | null {
  const date = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const number = periodNumber(date, 'day');
  if (Number.isNaN(number) || periodDate(number, 'day') !== date) return null;
  return { from: date, to: date, unit: 'day' };
}

/** A slider goes through no more periods than these. */
const MAX_PERIODS = 400;
const FINEST_FIRST = ['day', 'month', 'year'] as const;

/** The finest unit that all the times can tell, of which at least every second one between first and last has one. */
export function unitOf(spans: readonly (TimeSpan | null)[]): Granularity {
  const known = spans.filter((span) => span !== null);
  const coarsest = Math.max(0, ...known.map(({ unit }) => FINEST_FIRST.indexOf(unit)));
  const fits = (unit: Granularity): boolean => {
    const named = new Set<number>();
    for (const { from, to } of known) {
      const last = lastPeriodNumber(to, unit);
      for (let each = periodNumber(from, unit); each <= last && named.size <= MAX_PERIODS; each++)
        named.add(each);
    }
    if (named.size === 0 || named.size > MAX_PERIODS) return false;
    const all = [...named];
    const length = Math.max(...all) - Math.min(...all) + 1;
    return length <= MAX_PERIODS && named.size >= length / 2;
  };
  return FINEST_FIRST.slice(coarsest).find(fits) ?? 'year';
}

/** The same dates as a unit prints them, which is theirs or a coarser one. */
export function inUnit({ from, to }: TimeSpan, unit: Granularity): TimeSpan {
  return { from: from.slice(0, DATE_LENGTH[unit]), to: to.slice(0, DATE_LENGTH[unit]), unit };
}
