// Mutated and hostile texts: the parser never throws, and gives an atlas or problems that say where and what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../src/package/checkPackage.ts';
import { parseDataText } from '../../src/package/dataText.ts';
import { parseAtlas, parseTables, type TableTexts } from '../../src/package/parseAtlas.ts';
import { parseRecordTables } from '../../src/package/parseRecordTables.ts';
import { type DataProblem, describeProblem } from '../../src/package/problem.ts';
import { TABLE_NAMES, TABLES } from '../../src/package/schemas.ts';
import { dose } from '../dose.ts';
import { SMALL_DESCRIPTOR } from './smallDescriptor.ts';
import { SMALL_RECORDS, SMALL_RULES, SMALL_TABLES, SMALL_TEXTS } from './smallPackage.ts';

const HOSTILE = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\0',
  ';',
  '|',
  '@',
  '-',
  'NaN',
  '1e999',
  '9'.repeat(400),
  '__proto__',
  'constructor',
  '=cmd()',
  '\u2028',
  '\uFEFF',
  '\uD800',
  'é'.normalize('NFD'),
  '<script>',
  '../..',
  '0x10',
  ' ',
  '\t',
  'null',
  '-0',
  '2011-02-30',
  'AZE',
  'persons',
  'none',
];
const FILES = ['atlas.json', ...TABLE_NAMES.map((name) => TABLES[name].file)];

/** Between 1 and 6 cuts: at a point of the text some characters go and a hostile piece comes. */
const cuts = fc.array(
  fc.record({
    at: fc.nat(2000),
    drop: fc.nat(12),
    insert: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 6 },
);

const mutated: fc.Arbitrary<TableTexts> = fc
  .record({ name: fc.constantFrom(...TABLE_NAMES), cuts })
  .map(({ name, cuts: all }) => {
    const text = all.reduce((before, { at, drop, insert }) => {
      const point = at % (before.length + 1);
      return before.slice(0, point) + insert + before.slice(point + drop);
    }, SMALL_TABLES[name]);
    return { ...SMALL_TABLES, [name]: text };
  });

function expectPlain(problems: readonly DataProblem[], lineCount: (file: string) => number): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(FILES).toContain(problem.file);
    expect(problem.row === null || (problem.row >= 1 && problem.row <= lineCount(problem.file))).toBe(true);
    expect(problem.column === null || typeof problem.column === 'string').toBe(true);
    expect(problem.expected).not.toBe('');
    expect(typeof problem.found).toBe('string');
    expect(describeProblem(problem)).not.toMatch(/\n|undefined/);
  }
}

function expectAtlasOrProblems(texts: TableTexts): void {
  const result = parseAtlas(texts, JSON.stringify(SMALL_DESCRIPTOR));
  const lineCount = (file: string) => {
    const name = TABLE_NAMES.find((table) => TABLES[table].file === file);
    return name === undefined ? 0 : texts[name].split(/\r\n|\r|\n/).length;
  };
  if ('problems' in result) {
    expectPlain(result.problems, lineCount);
    return;
  }
  const { flows, layers, places, sources } = result.atlas;
  expect(flows.locator.texts.every((locator) => locator !== '')).toBe(true);
  expect(flows.layer.every((index) => index < layers.length)).toBe(true);
  expect(flows.origin.every((index) => index < places.length)).toBe(true);
  expect(flows.source.every((index) => index < sources.length)).toBe(true);
  expect(flows.value.every((value) => Number.isNaN(value) || (value >= 0 && Number.isFinite(value)))).toBe(
    true,
  );
}

describe('Hostile text', () => {
  it('as a mutated table gives an atlas or problems with file, row, expected and found', () => {
    fc.assert(fc.property(mutated, expectAtlasOrProblems), { numRuns: dose(1000, 10_000), seed: 20_111_126 });
  });

  it('as any text at all in place of a table gives problems', () => {
    const anything = fc.record({
      name: fc.constantFrom(...TABLE_NAMES),
      text: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...HOSTILE)).map((all) => all.join('')),
      ),
    });
    const check = ({ name, text }: { name: (typeof TABLE_NAMES)[number]; text: string }) =>
      expectAtlasOrProblems({ ...SMALL_TABLES, [name]: text });
    fc.assert(fc.property(anything, check), { numRuns: 500, seed: 20_111_127 });
  });

  it('never makes the rules of the package throw', () => {
    const { tables: records } = parseRecordTables(SMALL_RECORDS);
    const check = (texts: TableTexts) => {
      const { tables } = parseTables(texts);
      for (const problem of checkPackage(tables, SMALL_TEXTS, records, SMALL_RULES))
        expect(problem.expected).not.toBe('');
    };
    fc.assert(fc.property(mutated, check), { numRuns: 500, seed: 20_111_128 });
  });

  it('as words gives words or problems', () => {
    const json = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(fc.string(), fc.string()).map((all) => JSON.stringify(all)),
    );
    const check = (text: string) => {
      const result = parseDataText('text/az.json', text);
      if ('problems' in result) for (const { file } of result.problems) expect(file).toBe('text/az.json');
      else for (const words of Object.values(result.words)) expect(words.trim()).not.toBe('');
    };
    fc.assert(fc.property(json, check), { numRuns: 1000, seed: 20_111_129 });
  });
});
