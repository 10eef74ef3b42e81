// Rows as CSV: what a spreadsheet reads is what was written, and no cell runs as a formula.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvOf, tsvOf } from '../../src/package/csvOf.ts';

const read = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data;

describe('csvOf', () => {
  it('begins with the mark of UTF-8, has a head, and ends lines as RFC 4180 says', () => {
    const text = csvOf(['Ölkə', 'Сколько'], [['Türkiyə', 10]]);
    expect(text).toBe('\uFEFFÖlkə,Сколько\r\nTürkiyə,10');
  });

  it('keeps a head where there is no row', () => {
    expect(csvOf(['a', 'b'], [])).toBe('\uFEFFa,b');
  });

  it('quotes commas, quotes and line breaks, and leaves a missing number empty', () => {
    const cells = ['one, two', 'say "three"', 'four\nfive', null];
    expect(read(csvOf(['a', 'b', 'c', 'd'], [cells]))[1]).toEqual([...cells.slice(0, 3), '']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＠x', '=HYPERLINK("http://x")'])(
    'disarms %j',
    (text) => {
      const [, row] = read(csvOf(['a'], [[text]]));
      expect(row?.[0]).toBe(`'${text}`);
    },
  );

  it('leaves numbers numbers, negative ones too', () => {
    expect(read(csvOf(['a', 'b', 'c'], [[-8600, 0.5, 1_000_000]]))[1]).toEqual(['-8600', '0.5', '1000000']);
  });

  it('comes back cell by cell, whatever the texts', () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        (rows: readonly (readonly CsvCell[])[]) => {
          expect(read(csvOf(['x', 'y'], rows)).slice(1)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('tsvOf', () => {
  it('puts tabs between cells and no mark before them', () => {
    expect(tsvOf(['a', 'b'], [['x', 1]])).toBe('a\tb\r\nx\t1');
    expect(read(tsvOf(['a'], [['with\ttab']]), '\t')[1]).toEqual(['with\ttab']);
  });
});
