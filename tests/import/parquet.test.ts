// Parquet as other programs write it: pages of both versions, dictionaries, gaps, moments and truths; and what lies about itself.
import { describe, expect, it } from 'vitest';
import { makeParquet, type ParquetColumn } from './makeParquet.ts';
import { drawnFlows, refusalOf, sessionOf, tableOf } from './openFile.ts';

const ORIGIN = ['AZE', 'AZE', 'TUR', 'TUR', 'GEO'];
const DESTINATION = ['TUR', 'TUR', 'AZE', 'GEO', 'AZE'];
const COLUMNS: readonly ParquetColumn[] = [
  { name: 'origin', values: ORIGIN },
  { name: 'destination', values: DESTINATION },
  { name: 'date', values: [2010, 2010, 2010, 2011, 2011].map((year) => new Date(Date.UTC(year, 5, 1))) },
  { name: 'people', values: [1, 2, 30, null, 500] },
  { name: 'sex', values: ['f', 'm', 'f', 'f', 'm'] },
  { name: 'returned', values: [true, false, true, true, false] },
];

const FORMS: readonly [string, Partial<ParquetColumn>][] = [
  ['plain pages of the first version', {}],
  ['pages of the first version with a dictionary', { isIndexed: true }],
  ['plain pages of the second version', { isSecond: true }],
  ['pages of the second version with a dictionary', { isSecond: true, isIndexed: true }],
];

/** The columns in a form; truths have no dictionary. */
const inForm = (form: Partial<ParquetColumn>) =>
  COLUMNS.map((column) => ({
    ...column,
    ...form,
    isIndexed: form.isIndexed === true && column.name !== 'returned',
  }));

describe('A Parquet file', () => {
  it.each(FORMS)(
    'of %s is a table; a gap is no figure, and a group without rows is passed',
    async (_, form) => {
      const { outcome } = await sessionOf({ name: 'moves.parquet', bytes: makeParquet(...inForm(form)) });
      const table = tableOf(outcome);
      expect(Object.fromEntries(drawnFlows(table))).toEqual({
        'AZE>TUR 2010 f': 1,
        'AZE>TUR 2010 m': 2,
        'TUR>AZE 2010 f': 30,
        'GEO>AZE 2011 m': 500,
      });
      expect(table.preview.report.missing).toBe(1);
      expect(table.preview.rows[0]?.slice(2)).toEqual(['2010-06-01T00:00:00.000Z', '1', 'f', 'true']);
    },
  );

  it.each<[string, string, Partial<ParquetColumn>]>([
    ['indexes too wide', 'indexes of 40 bits', { isIndexed: true, stated: { width: 40 } }],
    ['a run longer than its page', 'a run of 900 values of 5', { isIndexed: true, stated: { run: 900 } }],
    ['a page of too many values', 'a page of 6 values', { stated: { pageValues: 6 } }],
    ['a page of none', 'a page of 0 values', { stated: { pageValues: 0 } }],
    ['a page of too few values', 'people: 4 values in 5 rows', { stated: { pageValues: 4 } }],
    ['a page of other rows', 'a page of 4 rows', { isSecond: true, stated: { pageRows: 4 } }],
    ['a column of other values', 'people: 9 values in 5 rows', { stated: { chunkValues: 9 } }],
    ['a column beyond the file', 'a column of 99999 bytes', { stated: { chunkBytes: 99_999 } }],
  ])('that states %s is damaged, and the refusal says where', async (_, found, form) => {
    const columns = COLUMNS.map((column) => (column.name === 'people' ? { ...column, ...form } : column));
    const refusal = await refusalOf({ name: 'moves.parquet', bytes: makeParquet(...columns) });
    expect(refusal).toMatchObject({ reason: 'damaged', file: 'moves.parquet' });
    expect(refusal.found).toContain(found);
  });
});
