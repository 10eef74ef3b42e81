// The check of pairs: rows that exist on both sides, and the relation that their figures give.

import { comparePair, figuresByKey, rowsOf } from '../src/figures/pairs.ts';
import type { Atlas } from '../src/package/atlas.ts';
import { pairRows } from '../src/package/pairs.ts';
import { parseRecord } from '../src/package/parseRecords.ts';
import type { DataProblem } from '../src/package/problem.ts';
import { problemAt, type Table } from '../src/package/table.ts';

/** Everything wrong with pairs of the right form, against the atlas and the texts of the records. */
export function checkPairs(
  atlas: Atlas,
  texts: ReadonlyMap<string, string>,
  table: Table<'pairs'>,
): readonly DataProblem[] {
  const isOfRecord = (key: string) => texts.has(key.slice(0, key.indexOf(':')));
  const records = [...texts].flatMap(([name, text]) => {
    const result = parseRecord(atlas, name, text);
    return 'record' in result ? result.record : [];
  });
  const figures = figuresByKey(atlas, records);
  return pairRows(table).flatMap((pair, row) => {
    const problems: DataProblem[] = [];
    const report = (column: keyof typeof table.cells, expected: string, found: string) =>
      problems.push(problemAt(table, row, { column, expected, found }));
    for (const column of ['report', 'record'] as const) {
      for (const key of pair[column]) {
        if (isOfRecord(key) !== (column === 'record'))
          report(column, column === 'record' ? 'a row of a record' : 'a row of flows or indicators', key);
        else if (rowsOf(atlas, figures, key).length === 0)
          report(column, 'the key of a row that exists, or with * of several', key);
      }
    }
    if (pair.record.length !== pair.report.length)
      report('record', `as many keys as in report, ${pair.report.length}`, pair.record.join(';'));
    if (problems.length > 0) return problems;
    const { cells, relation } = comparePair(atlas, figures, pair);
    const step = pair.roundedTo;
    if (step !== null && cells.some((cell) => (cell.report.value ?? 0) % step !== 0))
      report('rounded_to', 'a step that the number of the report is a multiple of', String(step));
    if (cells.length === 0) report('record', 'rows that stand beside those of report', pair.record.join(';'));
    else if (relation !== pair.relation)
      report('relation', `${relation}, which the figures give`, pair.relation);
    return problems;
  });
}
