// Packed files and files in which no table is found: what they are called, and what is said of them.
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './makeWorkbook.ts';
import { drawnFlows, refusalOf, sessionOf, tableOf, testFile, textFile } from './openFile.ts';

describe('A packed file', () => {
  const { bytes } = testFile('flows.csv');
  const drawn = { 'AZE>TUR 2026': 4 };
  const text = textFile('moves.csv', 'origin,destination,people\nAZE,TUR,4\n');

  it('by gzip is the table in it, called without the ending', async () => {
    const { outcome } = await sessionOf({
      name: 'moves.csv.gz',
      bytes: new Uint8Array(gzipSync(text.bytes)),
    });
    const table = tableOf(outcome);
    expect([Object.fromEntries(drawnFlows(table)), table.preview.report.files]).toEqual([
      drawn,
      ['moves.csv'],
    ]);
  });

  it('by gzip in a zip is named with the zip', async () => {
    const packed = zipSync({ 'in/moves.csv.gz': gzipSync(text.bytes), 'in/read me.md': bytes });
    const { outcome } = await sessionOf({ name: 'pack.zip', bytes: new Uint8Array(packed) });
    expect(tableOf(outcome).preview.report.files).toEqual(['pack.zip › in/moves.csv']);
  });

  it('in a zip in a gzip may be a whole package', async () => {
    const whole = zipSync({ 'atlas/atlas.json': new TextEncoder().encode('{}') });
    const { outcome } = await sessionOf({ name: 'atlas.zip.gz', bytes: new Uint8Array(gzipSync(whole)) });
    expect(outcome).toMatchObject({ kind: 'package', whole: { texts: { descriptor: '{}' } } });
  });

  it('in a gzip in a zip of tables may be a whole package too', async () => {
    const whole = zipSync({ 'atlas.json': new TextEncoder().encode('{"time": {}}') });
    const packed = zipSync({ 'moves.csv': text.bytes, 'atlas.zip.gz': gzipSync(whole) });
    const { outcome } = await sessionOf({ name: 'all.zip', bytes: new Uint8Array(packed) });
    expect(outcome).toMatchObject({ kind: 'package', whole: { texts: { descriptor: '{"time": {}}' } } });
  });

  it('that states a size far beyond its own is refused unread', async () => {
    const bomb = new Uint8Array(gzipSync(text.bytes));
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 900_000_000, true);
    expect(await refusalOf({ name: 'moves.csv.gz', bytes: bomb })).toMatchObject({
      ...{ reason: 'zip-bomb', file: 'moves.csv.gz' },
    });
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 30_000_000, true);
    expect(await refusalOf({ name: 'moves.csv.gz', bytes: bomb })).toMatchObject({ reason: 'zip-bomb' });
  });

  it('that is cut is damaged, and of no table says what lies in it', async () => {
    const cut = new Uint8Array(gzipSync(bytes).slice(0, 40));
    expect(await refusalOf({ name: 'a.csv.gz', bytes: cut })).toMatchObject({ file: 'a.csv.gz' });
    const packed = new Uint8Array(zipSync({ 'read me.md': bytes, 'b.png': bytes }));
    expect(await refusalOf({ name: 'a.zip', bytes: packed })).toMatchObject({
      ...{ reason: 'no-table', file: 'a.zip', found: 'read me.md, b.png' },
    });
  });
});

describe('No table', () => {
  it('is told of nothing at all', async () => {
    expect(await refusalOf()).toMatchObject({ reason: 'empty', file: '' });
  });

  it('is told of the first of several files where none holds a line of two cells', async () => {
    const refusal = await refusalOf(textFile('a.csv', 'words\nmore\n'), textFile('b.csv', 'words\nmore\n'));
    expect(refusal).toMatchObject({ reason: 'no-table', file: 'a.csv' });
  });

  it('is told of the sheet with many lines, not of one of notes before it', async () => {
    const moves = Array.from({ length: 30 }, (_, line) => ['AZE', 2000 + line, line]);
    const bytes = makeWorkbook({
      Notes: [
        ['who', 'what'],
        ['we', 'made it'],
      ],
      Moves: [['Country of destination', 'Year', 'People'], ...moves],
    });
    expect(await refusalOf({ name: 'book.xlsx', bytes })).toMatchObject({
      ...{ reason: 'no-origins', file: 'book.xlsx › Moves' },
    });
  });
});
