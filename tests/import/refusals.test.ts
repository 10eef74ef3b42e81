// What cannot be an atlas of flows is refused in words: which file, where, and what stands there.
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusalOf, testFile, textFile } from './openFile.ts';

const bytesOf = (...bytes: readonly number[]) => new Uint8Array([...bytes, ...new Array<number>(64).fill(7)]);

describe('A file is refused', () => {
  it('where its table has no origins', async () => {
    expect(await refusalOf(testFile('no-origins.csv'))).toMatchObject({
      reason: 'no-origins',
      file: 'no-origins.csv',
      row: 1,
      found: 'Region or country of destination, Year, Migrant stock',
    });
  });

  it('where it has a score instead of people', async () => {
    expect(await refusalOf(testFile('score.csv'))).toMatchObject({
      reason: 'score',
      column: 'score',
      found: '0.71',
    });
  });

  it.each([
    ['empty', textFile('a.csv', '')],
    ['empty', textFile('a.csv', ' \n\n')],
    ['no-table', textFile('a.csv', 'just words\nand more words\n')],
    ['no-numbers', textFile('a.csv', 'origin,destination,people\nAZE,TUR,=SUM(A1)\nTUR,AZE,#REF!\n')],
    ['no-places', textFile('a.csv', 'origin,destination,people\nHere,There,4\nThere,Here,5\n')],
    ['web-page', testFile('web-page.csv')],
    ['locations-alone', testFile('locations.csv')],
    ['picture', { name: 'a.csv', bytes: bytesOf(0x89, 0x50, 0x4e, 0x47) }],
    ['picture', { name: 'a.jpg', bytes: bytesOf(0xff, 0xd8, 0xff) }],
    ['picture', { name: 'a.gif', bytes: bytesOf(0x47, 0x49, 0x46, 0x38) }],
    ['picture', { name: 'a.webp', bytes: bytesOf(0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45) }],
    ['document', { name: 'a.pdf', bytes: bytesOf(0x25, 0x50, 0x44, 0x46) }],
    ['old-workbook', { name: 'a.xls', bytes: bytesOf(0xd0, 0xcf, 0x11, 0xe0) }],
    ['unknown-format', { name: 'a.bin', bytes: bytesOf(1, 2, 3, 0, 4, 0, 0) }],
    ['damaged', { name: 'a.parquet', bytes: bytesOf(0x50, 0x41, 0x52, 0x31) }],
    ['damaged', { name: 'a.zip', bytes: bytesOf(0x50, 0x4b, 0x03, 0x04) }],
    ['too-many-columns', textFile('a.csv', `${new Array(1_000_000).join(',')}\na,b,1\n`)],
    ['long-cell', textFile('a.csv', `origin,destination,people\nAZE,TUR,"${'1'.repeat(10_000_000)}"\n`)],
    [
      'zip-bomb',
      {
        name: 'a.zip',
        bytes: new Uint8Array(zipSync({ 'a.csv': new Uint8Array(30_000_000) }, { level: 9 })),
      },
    ],
  ] as const)('as %s', async (reason, file) => {
    const refusal = await refusalOf({ name: file.name, bytes: new Uint8Array(file.bytes) });
    expect([refusal.reason, refusal.file]).toEqual([reason, file.name]);
  });
});
