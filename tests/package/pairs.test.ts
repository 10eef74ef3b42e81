// The check of pairs.csv: what a pair names must be there, and the relation that it states is the one its figures give.
import { describe, expect, it } from 'vitest';
import { checkPairs } from '../../data/checkPairs.ts';
import { loadPairs } from '../../src/package/pairs.ts';
import { parseTable } from '../../src/package/parseTable.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { recordFile } from '../../src/package/recordNames.ts';
import { atlas } from '../figures/readAtlas.ts';
import { dataFile, dataRows } from './dataRows.ts';

const texts = new Map(atlas.records.map(({ name }) => [name, dataFile(recordFile(name))]));

function check(before: string, after: string): readonly string[] {
  const text = dataFile('pairs.csv');
  if (!text.includes(before)) throw new Error(`pairs.csv has no ${before}`);
  const { table, problems } = parseTable(
    'pairs',
    text.replace(before, () => after),
  );
  return [...problems, ...checkPairs(atlas, texts, table)].map(describeProblem);
}

describe('The check of pairs', () => {
  it('finds nothing wrong with those of data/', () => {
    expect(check('', '')).toEqual([]);
  });

  it.each([
    [
      'a relation that the figures do not give',
      '|2005|2005,1000,rounded',
      '|2005|2005,1000,agrees',
      'data/pairs.csv row 6, column relation: expected rounded, which the figures give, found "agrees"',
    ],
    [
      'two numbers that are said to agree after rounding and do not',
      'X-ALL|2010|2010,,differs',
      'X-ALL|2010|2010,,rounded',
      'data/pairs.csv row 8, column relation: expected differs, which the figures give, found "rounded"',
    ],
    [
      'a row of the report that does not exist',
      'refugees-by-origin|2010|2010',
      'refugees-by-origin|2009|2009',
      'data/pairs.csv row 4, column report: expected the key of a row that exists, or with * of several, found "indicators:refugees-by-origin|2009|2009"',
    ],
    [
      'a row of a record that does not exist',
      'refugees|AZE|*|2010|2010',
      'refugees|AZE|*|2012|2012',
      'data/pairs.csv row 4, column record: expected the key of a row that exists, or with * of several, found "stocks-unhcr:refugees|AZE|*|2012|2012"',
    ],
    [
      'a row of the report where one of a record stands',
      'stocks-unhcr:refugees|*|AZE|2010|2010',
      'indicators:refugees-by-asylum|2010|2010',
      'data/pairs.csv row 5, column record: expected a row of a record, found "indicators:refugees-by-asylum|2010|2010"',
    ],
    [
      'a step that the number is no multiple of',
      '|2005|2005,1000,rounded',
      '|2005|2005,7000,rounded',
      'data/pairs.csv row 6, column rounded_to: expected a step that the number of the report is a multiple of, found "7000"',
    ],
    [
      'sides of different length',
      'flows-un-2015:residence-arrivals|X-ALL|AZE|*|*;flows-un-2015:residence-departures|AZE|X-ALL|*|*,,differs\ntables',
      'flows-un-2015:residence-arrivals|X-ALL|AZE|*|*,,differs\ntables',
      'data/pairs.csv row 2, column record: expected as many keys as in report, 2, found "flows-un-2015:residence-arrivals|X-ALL|AZE|*|*"',
    ],
  ])('stops at %s', (_, before, after, message) => {
    expect(check(before, after)).toEqual([message]);
  });
});

describe('Pairs in the page', () => {
  it('come with the records that they name', async () => {
    const result = await loadPairs(atlas, async (file) => dataFile(file));
    if (!('pairs' in result)) throw new Error('no pairs');
    expect(result.pairs.map(({ id }) => id)).toEqual(dataRows('pairs').map(({ id }) => id));
    expect(result.records.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['stocks-unhcr', 'stocks-world-bank', 'flows-partners']),
    );
  });

  it('do not come where one file does not, which is named', async () => {
    const read = async (file: string) => {
      if (file === 'stocks-unhcr.csv') throw new Error('HTTP 404');
      return dataFile(file);
    };
    const result = await loadPairs(atlas, read);
    expect('problems' in result && result.problems.map(describeProblem)).toEqual([
      'data/stocks-unhcr.csv: expected a file that can be read, found "HTTP 404"',
    ]);
  });

  it('do not come without their own table, or with one that is broken, and every other file is named too', async () => {
    const messages = async (read: (file: string) => string) => {
      const result = await loadPairs(atlas, async (file) => read(file));
      return 'problems' in result ? result.problems.map(describeProblem) : [];
    };
    const failing = (file: string) => {
      if (file === 'pairs.csv' || file === 'stocks-unhcr.csv') throw new Error('HTTP 404');
      return dataFile(file);
    };
    const expected = 'expected a file that can be read, found "HTTP 404"';
    expect(await messages(failing)).toEqual([
      `data/pairs.csv: ${expected}`,
      `data/stocks-unhcr.csv: ${expected}`,
    ]);
    const [broken = ''] = await messages((file) => (file === 'pairs.csv' ? 'id\n' : dataFile(file)));
    expect(broken).toMatch(/^data\/pairs\.csv/);
  });
});
