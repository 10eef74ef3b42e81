// Periods as numbers: the calendar year, or the months since January of the year 0.
import type { Granularity, PackageTime } from './descriptor.ts';

/** The number of the period that begins with `date`: `1995`, or `2020-03` as months. */
export function periodNumber(date: string, granularity: Granularity): number {
  const [year = '', month = '1'] = date.split('-');
  return granularity === 'year' ? Number(year) : Number(year) * 12 + Number(month) - 1;
}

/** Every period of the package, ascending. */
export function periodsOf({ from, to }: PackageTime): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The round period nearest to the middle, for the axis of a small chart. */
export function middleOf({ from, to }: PackageTime): number {
  return Math.round((from + to) / 20) * 10;
}
