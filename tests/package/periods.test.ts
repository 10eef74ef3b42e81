// Periods as numbers: whatever the unit, a date comes back from its number.
import { describe, expect, it } from 'vitest';
import { lastPeriodNumber, periodDate, periodNumber } from '../../src/package/periods.ts';

describe('A period', () => {
  it.each([
    ['1995', 'year'],
    ['0987', 'year'],
    ['2020-03', 'month'],
    ['2020-12', 'month'],
    ['2020-02-29', 'day'],
    ['1969-12-31', 'day'],
  ] as const)('%s comes back from its number, which the next one follows', (date, unit) => {
    const number = periodNumber(date, unit);
    expect(periodDate(number, unit)).toBe(date);
    expect(lastPeriodNumber(date, unit)).toBe(number);
    expect(periodDate(number + 1, unit) > date).toBe(true);
  });

  it('of a coarser date begins with its first and ends with its last', () => {
    const ends = (date: string, unit: 'month' | 'day') =>
      [periodNumber(date, unit), lastPeriodNumber(date, unit)].map((number) => periodDate(number, unit));
    expect(ends('2020', 'month')).toEqual(['2020-01', '2020-12']);
    expect(ends('2020', 'day')).toEqual(['2020-01-01', '2020-12-31']);
    expect(ends('2020-02', 'day')).toEqual(['2020-02-01', '2020-02-29']);
  });
});
