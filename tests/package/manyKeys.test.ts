// Keys of a table so varied that no number holds them exactly: the same duplicates are found.
import { describe, expect, it } from 'vitest';
import { parseTables } from '../../src/package/parseAtlas.ts';
import { describeProblem } from '../../src/package/problem.ts';
import { checkDuplicates } from '../../src/package/rules/keys.ts';
import { SMALL_TABLES } from './smallPackage.ts';

describe('Keys', () => {
  // Five key columns of 1,700 different cells each: 1,700 to the fifth is more than a number counts exactly.
  const [header = ''] = SMALL_TABLES.flows.split('\n');
  const columns = header.split(',');
  const row = (n: number) => columns.map((column) => `${column}-${n}`).join(',');
  const rows = Array.from({ length: 1700 }, (_, n) => row(n));
  const problemsOf = (more: readonly string[]) => {
    const flows = `${[header, ...rows, ...more].join('\n')}\n`;
    return checkDuplicates(parseTables({ ...SMALL_TABLES, flows }).tables).map(describeProblem);
  };

  it('of 1,700 rows that differ in every cell are their own', () => {
    expect(1700 ** 5).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(problemsOf([])).toEqual([]);
  });

  it('are found twice all the same, with both rows', () => {
    const key = ['layer', 'origin', 'destination', 'from', 'to'].map((column) => `${column}-7`).join('|');
    expect(problemsOf([row(7)])).toEqual([
      `data/flows.csv row 1702: expected a key of its own (row 9 has the same), found "${key}"`,
    ]);
  });
});
