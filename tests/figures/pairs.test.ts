// The report beside additional sources against the tables read plainly: both numbers of each pair and how they stand.
import { describe, expect, it } from 'vitest';
import { type Pair, pairsOf } from '../../src/figures/pairs.ts';
import { pairRows } from '../../src/package/pairs.ts';
import { parseTable } from '../../src/package/parseTable.ts';
import { dataFile, dataRows, printed, sumOf } from '../package/dataRows.ts';
import { wholeAtlas } from './readAtlas.ts';
import { readRecord } from './readRecord.ts';

const { table } = parseTable('pairs', dataFile('pairs.csv'));
const records = (['flows-partners', 'stocks-unhcr', 'stocks-world-bank'] as const).map(readRecord);
const all = pairsOf(wholeAtlas, { pairs: pairRows(table), records });
const unhcr = dataRows('stocks-unhcr');

function pair(id: string): Pair {
  const found = all.find(({ row }) => row.id === id);
  if (!found) throw new Error(`no pair ${id}`);
  return found;
}
const numbers = (id: string) => pair(id).cells.map(({ report, record }) => [report.value, record.value]);

describe('A pair', () => {
  it.each([
    ['refugees-from', 16753, 16756, 'rounded'],
    ['refugees-in', 1891, 1894, 'rounded'],
    ['displaced-2005', 579000, 578545, 'rounded'],
    ['displaced-2006', 687000, 686586, 'rounded'],
    ['emigrants', 1432600, 1433513, 'differs'],
    ['immigrants', 263900, 263940, 'rounded'],
    ['green-cards', 21, 1071, 'not-the-same'],
    ['fled-armenia', 250000, 188400, 'not-the-same'],
    ['asylum-2007', 708, 69, 'not-the-same'],
  ])('of %s has %i of the report and %i of the record: %s', (id, report, record, relation) => {
    expect(numbers(id)).toEqual([[report, record]]);
    expect(pair(id).relation).toBe(relation);
  });

  it('adds up every country of UNHCR, and says that it did', () => {
    const rows = unhcr.filter(
      (row) => row.layer === 'refugees' && row.from === '2010' && row.origin === 'AZE',
    );
    const { record } = pair('refugees-from').cells[0] ?? {};
    expect(record?.value).toBe(sumOf(rows));
    expect(record?.rows).toHaveLength(rows.length);
    expect(record?.computed).toBe('sum');
  });

  it('keeps the dates of both sides', () => {
    const dates = ({ cells }: Pair) => cells.map(({ report, record }) => [report.from, record.from]);
    expect(dates(pair('displaced-2005'))).toEqual([['2006', '2005']]);
    expect(dates(pair('displaced-2006'))).toEqual([['2007-03', '2006']]);
  });
});

describe('Tables 2 and 3', () => {
  it('agree with the United Nations in 88 of 90 cells, and differ in the two of 2008', () => {
    const { cells, relation } = pair('tables-2-and-3');
    const naive = ['residence-departures', 'residence-arrivals'].flatMap((layer) =>
      dataRows('flows-un-2015')
        .filter((row) => row.layer === layer)
        .flatMap((record) => {
          const isTotal = record.origin === 'X-ALL' || record.destination === 'X-ALL';
          const report = isTotal
            ? dataRows('indicators').find(
                (row) => row.indicator === `${layer}-total` && row.from === record.from,
              )
            : dataRows('flows').find(
                (row) =>
                  row.layer === layer &&
                  row.origin === record.origin &&
                  row.destination === record.destination &&
                  row.from === record.from,
              );
          return report ? [[printed(report).replace('-', '0'), record.value]] : [];
        }),
    );
    expect(naive).toHaveLength(90);
    expect(cells).toHaveLength(90);
    const differing = cells.filter(({ agreement }) => agreement === 'differs');
    expect(differing.map(({ report, record }) => [`${report.value}`, `${record.value}`])).toEqual(
      naive.filter(([report, record]) => report !== record).reverse(),
    );
    expect(differing.map(({ report }) => report.value)).toEqual([2204, 3957]);
    expect(relation).toBe('differs');
  });

  it('Table 1 agrees after rounding in all years but the arrivals of 2002', () => {
    const { cells } = pair('table-1');
    expect(cells).toHaveLength(14);
    const differing = cells.filter(({ agreement }) => agreement === 'differs');
    expect(differing.map(({ report, record }) => [report.value, record.value])).toEqual([[1200, 1257]]);
  });
});

describe('The order of the report', () => {
  it.each([
    ['emigrants-order', 10],
    ['immigrants-order', 4],
  ])('of %s is that of the numbers of the World Bank in %i of its places', (id, places) => {
    const layer = id.replace('-order', '');
    const naive = dataRows('stocks-world-bank')
      .filter((row) => row.layer === layer && !`${row.origin}${row.destination}`.includes('X-'))
      .toSorted((a, b) => Number(b.value) - Number(a.value))
      .map((row) => Number(row.value));
    const byRank = pair(id).cells.toSorted((a, b) => (a.report.value ?? 0) - (b.report.value ?? 0));
    expect(byRank.map(({ record }) => record.value)).toEqual(naive);
    expect(byRank).toHaveLength(places);
    expect(pair(id).relation).toBe('agrees');
  });
});
