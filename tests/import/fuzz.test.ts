// Broken files of every format: whatever is in them, the importer answers with a table, a package or a refusal, and soon.
import { readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dose } from '../dose.ts';
import { makeWorkbook } from './makeWorkbook.ts';
import { sessionOf, testFile } from './openFile.ts';

const LONGEST_MS = 5_000;
const FILES = dose(300, 10_000);

/** A small generator of its own, so that a number of the run names its file. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return Math.abs(state ^ (state >>> 13)) % below;
  };
}

const seeds: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  ...readdirSync(new URL('files', import.meta.url)).map(testFile),
  {
    name: 'book.xlsx',
    bytes: makeWorkbook({
      A: [
        ['origin', 'destination', 'year', 'people'],
        ['AZE', 'TUR', 2000, 5],
      ],
    }),
  },
  {
    name: 'pack.zip',
    bytes: zipSync({ 'flows.csv': testFile('flows.csv').bytes, 'atlas.json': strToU8('{"time": {}}') }),
  },
];
const SIGNS = [
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\0',
  '=',
  '-',
  '..',
  'é',
  'ə',
  '1e999',
  '\uFEFF',
  '9'.repeat(40),
  '","',
];

/** One to eight changes: bytes turned, cut, doubled or put in. */
function broken(bytes: Uint8Array, roll: (below: number) => number): Uint8Array<ArrayBuffer> {
  let result: readonly number[] = [...bytes];
  for (let change = 0; change <= roll(8); change++) {
    const at = roll(result.length + 1);
    const length = roll(40);
    const [before, after] = [result.slice(0, at), result.slice(at)];
    switch (roll(5)) {
      case 0:
        result = [...before, roll(256), ...after.slice(1)];
        break;
      case 1:
        result = [...before, ...after.slice(length)];
        break;
      case 2:
        result = [...before, ...after.slice(0, length), ...after];
        break;
      case 3:
        result = roll(4) === 0 ? before : [...after, ...before];
        break;
      default:
        result = [...before, ...strToU8(SIGNS[roll(SIGNS.length)] ?? ''), ...after];
    }
  }
  return new Uint8Array(result);
}

describe('A broken file', () => {
  it(
    'is answered in words or with a table whose report adds up, and never holds the page',
    async () => {
      const slow: string[] = [];
      for (let number = 0; number < FILES; number++) {
        const roll = dice(number + 1);
        const seed = seeds[roll(seeds.length)];
        if (!seed) continue;
        const bytes = broken(seed.bytes, roll);
        const start = performance.now();
        const session = await sessionOf({ name: seed.name, bytes });
        const { outcome } = session;
        if (outcome.kind === 'table') {
          const { read, drawn, unplaced, totals, loops, parts, undated } = outcome.preview.report;
          const sum = [drawn, unplaced, totals, loops, parts, undated].reduce(
            (all, { figures }) => all + figures,
            0,
          );
          expect([number, sum]).toEqual([number, read.figures]);
          const turned = session.change({
            plan: { origin: 'column:1', people: 'lines' },
            choices: { leavesTotalsOut: false },
          });
          expect(['table', 'refused']).toContain(turned.kind);
        } else
          expect([number, outcome.kind === 'refused' || outcome.kind === 'package']).toEqual([number, true]);
        if (performance.now() - start > LONGEST_MS) slow.push(`${number} ${seed.name}`);
      }
      expect(slow).toEqual([]);
    },
    dose(30_000, 900_000),
  );
});
