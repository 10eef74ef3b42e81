// The texts of the records and of reporters.csv to tables that the rules of the package read.
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import { byRecord, type RecordName, recordFile } from './recordNames.ts';
import type { RecordTables } from './rules/records.ts';

export interface RecordTexts {
  readonly records: Readonly<Record<RecordName, string>>;
  readonly reporters: string;
}

/** The tables of additional sources as far as they could be read, and what is wrong in single cells; never throws. */
export function parseRecordTables(texts: RecordTexts): {
  readonly tables: RecordTables;
  readonly problems: readonly DataProblem[];
} {
  const records = byRecord((name) => parseTable('flows', texts.records[name], recordFile(name)));
  const reporters = parseTable('reporters', texts.reporters);
  return {
    tables: { records: byRecord((name) => records[name].table), reporters: reporters.table },
    problems: [...Object.values(records), reporters].flatMap(({ problems }) => problems),
  };
}
