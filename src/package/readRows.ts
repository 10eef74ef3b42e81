// A small Table to frozen row objects.
import { at } from '../lib/at.ts';
import type { AnyTableName, ColumnName, NumberColumnName } from './schemas.ts';
import { listItems, type Table } from './table.ts';

/** One row of a checked table, cell by cell. */
export interface RowReader<T extends AnyTableName> {
  text(column: ColumnName<T>): string;
  /** NaN where the cell is empty. */
  number(column: NumberColumnName<T>): number;
  list(column: ColumnName<T>): readonly string[];
  /** The cell as a member of the union that `choices` lists; the schema has checked that it is one. */
  choice<C extends string>(column: ColumnName<T>, choices: readonly [C, ...C[]]): C;
  choices<C extends string>(column: ColumnName<T>, choices: readonly C[]): readonly C[];
}

/** Frozen rows made by `build`, in the order of the file. */
export function readRows<T extends AnyTableName, R extends object>(
  table: Table<T>,
  build: (row: RowReader<T>) => R,
): readonly R[] {
  const rows: R[] = [];
  for (let index = 0; index < table.length; index++) rows.push(Object.freeze(build(readerAt(table, index))));
  return Object.freeze(rows);
}

function readerAt<T extends AnyTableName>(table: Table<T>, index: number): RowReader<T> {
  const text = (column: ColumnName<T>) => at(table.cells[column], index);
  const list = (column: ColumnName<T>) => Object.freeze(listItems(text(column)));
  return {
    text,
    list,
    number: (column) => at(table.numbers[column], index),
    choice: (column, choices) => choices.find((choice) => choice === text(column)) ?? choices[0],
    choices: (column, choices) =>
      Object.freeze(choices.filter((choice) => list(column).some((item) => item === choice))),
  };
}
