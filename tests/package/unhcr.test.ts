// Proves UNHCR's stocks at the end of each year against sums and cells typed a second time.
import { describe, expect, it } from 'vitest';
import { dataRows, sumOf, type TextRow } from './dataRows.ts';

const stocks = dataRows('stocks-unhcr');
const of = (layer: string, year: string, side: 'from' | 'in'): readonly TextRow[] =>
  stocks.filter(
    (row) =>
      row.layer === layer &&
      row.from === year &&
      (side === 'from' ? row.origin === 'AZE' : row.destination === 'AZE'),
  );

describe("UNHCR's stocks", () => {
  it('have a row for each number that is no filler', () => {
    const count = (layer: string) => stocks.filter((row) => row.layer === layer).length;
    const layers = ['refugees', 'asylum-seekers', 'internally-displaced', 'others-of-concern'];
    expect(layers.map(count)).toEqual([532, 266, 19, 15]);
    expect(stocks).toHaveLength(832);
    expect(stocks.filter((row) => Number(row.value) < 5)).toEqual([]);
  });

  it('have the sums of 1993 and of 2010', () => {
    const both = (year: string) => [sumOf(of('refugees', year, 'from')), sumOf(of('refugees', year, 'in'))];
    expect(both('1993')).toEqual([328_005, 228_840]);
    expect(both('2010')).toEqual([16_756, 1_894]);
  });

  it('call each 5 approximate, and no other number', () => {
    for (const row of stocks) {
      const five = row.value === '5';
      expect(row.status, row.locator).toBe(five ? 'approximate' : 'reported');
      expect(row.note === '@unhcr-five', row.locator).toBe(five);
    }
    expect(stocks.filter((row) => row.value === '5')).toHaveLength(148);
  });

  it('begin with 1992, asylum-seekers with 2000', () => {
    const first = (layer: string) =>
      stocks
        .filter((row) => row.layer === layer)
        .map((row) => row.from ?? '')
        .toSorted()[0];
    expect([first('refugees'), first('asylum-seekers'), first('internally-displaced')]).toEqual([
      '1992',
      '2000',
      '1993',
    ]);
  });

  it('have people on both sides, those displaced within at home', () => {
    const value = (layer: string, origin: string, destination: string, year: string) =>
      stocks.find(
        (row) =>
          row.layer === layer &&
          row.origin === origin &&
          row.destination === destination &&
          row.from === year,
      )?.value;
    expect(['1992', '1993', '2006', '2007'].map((year) => value('refugees', 'AZE', 'ARM', year))).toEqual([
      '300000',
      '328000',
      '113224',
      '3815',
    ]);
    expect(value('refugees', 'ARM', 'AZE', '1999')).toBe('188400');
    expect(value('refugees', 'ARM', 'AZE', '2000')).toBeUndefined();
    expect(['1993', '2005', '2006'].map((year) => value('internally-displaced', 'AZE', 'AZE', year))).toEqual(
      ['778000', '578545', '686586'],
    );
    expect(value('refugees', 'X-UNK', 'AZE', '1992')).toBe('51000');
  });

  it('say beside the fall in Armenia and the last year from Armenia that it is no return', () => {
    const noted = (note: string) => stocks.filter((row) => row.note === note).map((row) => row.from);
    expect(noted('@unhcr-armenia')).toEqual(['2006', '2007', '2008', '2009', '2010', '2011']);
    expect(noted('@unhcr-citizens-1999')).toEqual(['1999']);
  });
});
