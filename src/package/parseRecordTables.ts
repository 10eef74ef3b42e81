// The texts of the records, of reporters.csv and of pairs.csv to tables that the rules of the package read.
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import { byRecord, type RecordName, recordFile } from './recordNames.ts';
import type { RecordTables } from './rules/records.ts';

export interface RecordTexts {
  readonly records: Readonly<Record<RecordName, string>>;
  readonly reporters: string;
  readonly pairs: string;
}

/** The tables of additional sources as far as they could be read, and what is wrong in single cells; never throws. */
export function parseRecordTables(texts: RecordTexts): {
  readonly tables: RecordTables;
  readonly problems: readonly DataProblem[];
} {
  const records = byRecord((name) => parseTable('flows', texts.records[name], recordFile(name)));
  const reporters = parseTable('reporters', texts.reporters);
  const pairs = parseTable('pairs', texts.pairs);
  return {
    tables: {
      records: byRecord((name) => records[name].table),
      reporters: reporters.table,
      pairs: pairs.table,
    },
    problems: [...Object.values(records), reporters, pairs].flatMap(({ problems }) => problems),
  };
}
