// Periods as numbers: the calendar year, the months since January of the year 0, or the days since 1970-01-01.
import type { Granularity, PackageTime } from './descriptor.ts';

const DAY_MS = 86_400_000;
/** How long a date of each kind is as it is printed. */
export const DATE_LENGTH: Readonly<Record<Granularity, number>> = { year: 4, month: 7, day: 10 };

/** The number of the period that begins with `date`: `1995`, `2020-03` as months, `2020-03-31` as days. */
export function periodNumber(date: string, granularity: Granularity): number {
  const [year = '', month = '1', day = '1'] = date.split('-');
  if (granularity === 'year') return Number(year);
  if (granularity === 'month') return Number(year) * 12 + Number(month) - 1;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}

/** The number of the last period of `date`: a year among months ends with its December. */
export function lastPeriodNumber(date: string, granularity: Granularity): number {
  const [year = '', month = '12', day] = date.split('-');
  if (granularity !== 'day' || day !== undefined)
    return periodNumber(`${year}-${month}-${day ?? 1}`, granularity);
  return Date.UTC(Number(year), Number(month), 0) / DAY_MS;
}

/** The date of a period as it is printed: `1995`, `2020-03`, `2020-03-31`. */
export function periodDate(period: number, granularity: Granularity): string {
  if (granularity === 'day') return new Date(period * DAY_MS).toISOString().slice(0, DATE_LENGTH.day);
  if (granularity === 'year') return String(period).padStart(4, '0');
  return `${String(Math.floor(period / 12)).padStart(4, '0')}-${String((period % 12) + 1).padStart(2, '0')}`;
}

/** Every period of the package, ascending. */
export function periodsOf({ from, to }: PackageTime): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The round period nearest to the middle, for the axis of a small chart. */
export function middleOf({ from, to }: PackageTime): number {
  return Math.round((from + to) / 20) * 10;
}
