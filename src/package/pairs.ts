// Pairs: which rows of the report and of a record speak of the same thing, and all that is needed to compare them.
import type { Atlas, PairRow } from './atlas.ts';
import { PAIR_WAYS, RELATIONS } from './kinds.ts';
import { attempt, type ReadText } from './load.ts';
import { loadRecord } from './loadRecords.ts';
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import { readRows } from './readRows.ts';
import type { SourceRecord } from './records.ts';
import { TABLES } from './schemas.ts';
import type { Table } from './table.ts';

/** The pairs and the records that they name beside the one in the atlas. */
export interface PairData {
  readonly pairs: readonly PairRow[];
  readonly records: readonly SourceRecord[];
}

/** The frozen rows of pairs.csv. */
export function pairRows(table: Table<'pairs'>): readonly PairRow[] {
  return readRows(table, (row) => {
    const roundedTo = row.number('rounded_to');
    return {
      id: row.text('id'),
      how: row.choice('how', PAIR_WAYS),
      report: row.list('report'),
      record: row.list('record'),
      roundedTo: Number.isNaN(roundedTo) ? null : roundedTo,
      relation: row.choice('relation', RELATIONS),
    };
  });
}

/** Reads the pairs and their records at once; resolves to them or to every problem, and never rejects. */
export async function loadPairs(
  atlas: Atlas,
  readText: ReadText,
): Promise<PairData | { readonly problems: readonly DataProblem[] }> {
  const [file, ...results] = await Promise.all([
    attempt(TABLES.pairs.file, readText),
    ...atlas.records.flatMap(({ name, first }) => (first ? [] : [loadRecord(atlas, name, readText)])),
  ]);
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  if ('problem' in file) return { problems: [file.problem, ...problems] };
  const { table, problems: own } = parseTable('pairs', file.text);
  if (own.length + problems.length > 0) return { problems: [...own, ...problems] };
  const records = results.flatMap((result) => ('record' in result ? result.record : []));
  return Object.freeze({ pairs: pairRows(table), records: Object.freeze(records) });
}
