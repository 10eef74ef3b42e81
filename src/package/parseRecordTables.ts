// The texts of the records, of reporters.csv and of pairs.csv to tables that the rules of the package read.
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import { recordFile } from './recordNames.ts';
import type { RecordTables } from './rules/records.ts';

export interface RecordTexts {
  /** By name. */
  readonly records: ReadonlyMap<string, string>;
  readonly reporters: string;
  readonly pairs: string;
}

/** The tables of additional sources as far as they could be read, and what is wrong in single cells; never throws. */
export function parseRecordTables(texts: RecordTexts): {
  readonly tables: RecordTables;
  readonly problems: readonly DataProblem[];
} {
  const records = [...texts.records].map(
    ([name, text]) => [name, parseTable('flows', text, recordFile(name))] as const,
  );
  const reporters = parseTable('reporters', texts.reporters);
  const pairs = parseTable('pairs', texts.pairs);
  return {
    tables: {
      records: new Map(records.map(([name, { table }]) => [name, table])),
      reporters: reporters.table,
      pairs: pairs.table,
    },
    problems: [...records.map(([, parsed]) => parsed), reporters, pairs].flatMap(({ problems }) => problems),
  };
}
