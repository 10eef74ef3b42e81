// CSV text to a Table: RFC 4180 by papaparse, every cell checked against the schema, all problems collected.

import Papa from 'papaparse';
import { at } from '../lib/at.ts';
import { byKey } from '../lib/typedKeys.ts';
import { cellCheck, expectedOf } from './checkCell.ts';
import type { DataProblem } from './problem.ts';
import {
  type AnyTableName,
  type ColumnName,
  columnNames,
  columnOf,
  numberColumnNames,
  TABLES,
} from './schemas.ts';
import type { Table } from './table.ts';

interface RawRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: Int32Array;
}

/** Reads one table, or another file with its columns, on this thread; linear in the text, never throws; rows with problems are left out of `table`
 * only when they have too few or too many cells. */
export function parseTable<T extends AnyTableName>(
  name: T,
  text: string,
  file: string = TABLES[name].file,
): { readonly table: Table<T>; readonly problems: readonly DataProblem[] } {
  const problems: DataProblem[] = [];
  const report = (row: number, column: string | null, expected: string, found: string) =>
    problems.push({ file, row, column, expected, found });

  const { data, errors } = Papa.parse<string[]>(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, {
    delimiter: ',',
    newline: '\n',
    header: false,
  });
  const lineOf = lineNumbers(data, text.includes('"'));
  // Of a fixed separator and rows as they come papaparse finds nothing else to say.
  for (const { row = 0, message } of errors) {
    report(at(lineOf, row), null, 'quotes that close, doubled inside a cell', message);
  }

  const wanted: readonly string[] = columnNames(name);
  const header = data[0] ?? [];
  const missing = wanted.filter((column) => !header.includes(column));
  const strange = header.filter((column, at) => !wanted.includes(column) || header.indexOf(column) !== at);
  for (const column of missing) report(1, column, `a column named ${column}`, header.join(','));
  for (const column of strange) report(1, null, `the columns ${wanted.join(',')} once each`, column);
  if (missing.length + strange.length > 0) {
    return { table: toTable(name, file, { rows: [], lines: new Int32Array(0) }, []), problems };
  }

  const kept = rowsOfWidth(data, lineOf, header.length, report);
  const table = toTable(name, file, kept, header);
  for (const column of columnNames(name)) checkColumn(table, column, report);
  return { table, problems };
}

/** The line on which each row starts: cells in quotes, where there are quotes, may hold line ends. */
function lineNumbers(rows: readonly (readonly string[])[], quoted: boolean): Int32Array {
  const lines = new Int32Array(rows.length);
  let line = 1;
  rows.forEach((row, index) => {
    lines[index] = line;
    line += 1;
    if (!quoted) return;
    for (const cell of row) {
      for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line += 1;
    }
  });
  return lines;
}

/** The rows below the header, without blank lines, and without rows of another width, which are reported. */
function rowsOfWidth(
  data: readonly (readonly string[])[],
  lineOf: Int32Array,
  width: number,
  report: (row: number, column: null, expected: string, found: string) => void,
): RawRows {
  const rows: (readonly string[])[] = [];
  const lines = new Int32Array(data.length);
  data.forEach((row, index) => {
    if (index === 0 || (row.length === 1 && row[0] === '')) return;
    const line = lineOf[index] ?? 0;
    if (row.length === width) {
      lines[rows.length] = line;
      rows.push(row);
    } else report(line, null, `${width} cells`, `${row.length} cells`);
  });
  return { rows, lines: lines.slice(0, rows.length) };
}

function toTable<T extends AnyTableName>(
  name: T,
  file: string,
  { rows, lines }: RawRows,
  header: readonly string[],
): Table<T> {
  const columns = columnNames(name);
  const cells = byKey(columns, (column): readonly string[] => {
    const position = header.indexOf(column);
    return rows.map((row) => row[position] ?? '');
  });
  const numbers = byKey(numberColumnNames(name), (column) =>
    Float64Array.from(cells[column], (cell) => (cell === '' ? Number.NaN : Number(cell))),
  );
  return Object.freeze({
    name,
    file,
    length: rows.length,
    lines,
    cells,
    numbers,
  });
}

function checkColumn<T extends AnyTableName>(
  table: Table<T>,
  name: ColumnName<T>,
  report: (row: number, column: string, expected: string, found: string) => void,
): void {
  const column = columnOf(table.name, name);
  const holds = cellCheck(column);
  const expected = expectedOf(column);
  let right: string | null = null;
  table.cells[name].forEach((cell, row) => {
    // Neighbours are mostly alike: most cells of a long table are settled here.
    if (cell === right) return;
    if (holds(cell)) right = cell;
    else report(at(table.lines, row), name, expected, cell);
  });
}
