// Table: one CSV file in memory as columns of checked cells, the form that the rules and the atlas are made from.
import { at } from '../lib/at.ts';
import { LIST_SEPARATOR } from './cellTypes.ts';
import type { DataProblem } from './problem.ts';
import type { AnyTableName, ColumnName, NumberColumnName, TableName } from './schemas.ts';

export interface Table<T extends AnyTableName = AnyTableName> {
  readonly name: T;
  /** Inside data/; a record has the columns of flows in a file of its own. */
  readonly file: string;
  readonly length: number;
  /** The line in the file of each row; the header is 1. */
  readonly lines: Int32Array;
  readonly cells: Readonly<Record<ColumnName<T>, readonly string[]>>;
  /** The same cells read as numbers, NaN where empty. */
  readonly numbers: Readonly<Record<NumberColumnName<T>, Float64Array>>;
}

export type Tables = { readonly [T in TableName]: Table<T> };

/** The items of a list cell; none for an empty cell. */
export function listItems(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(LIST_SEPARATOR);
}

/** A problem in a cell (or, with a null column, in a row) of a table. */
export function problemAt<T extends AnyTableName>(
  table: Table<T>,
  row: number,
  {
    column,
    expected,
    found,
  }: { readonly column: ColumnName<T> | null; readonly expected: string; readonly found: string },
): DataProblem {
  return { file: table.file, row: at(table.lines, row), column, expected, found };
}
