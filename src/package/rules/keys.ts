// Rules of keys: no table too long for its index, no key twice, every reference resolves.
import type { DataProblem } from '../problem.ts';
import {
  type AnyTableName,
  type ColumnName,
  columnNames,
  columnOf,
  TABLE_NAMES,
  TABLES,
} from '../schemas.ts';
import { listItems, problemAt, type Table, type Tables } from '../table.ts';

/** Flow columns hold indices of sixteen bits. */
const LONGEST_INDEX = 65_535;

/** The key of a row: the cells of its key columns with | between them. */
export function rowKey<T extends AnyTableName>(table: Table<T>, row: number): string {
  return keyColumns(table)
    .map((column) => column[row] ?? '')
    .join('|');
}

export function checkSizes(tables: Tables): readonly DataProblem[] {
  return [tables.sources, tables.places, tables.layers]
    .filter((table) => table.length > LONGEST_INDEX)
    .map(({ file, length }) => {
      const expected = `no more than ${LONGEST_INDEX} rows`;
      return { file, row: null, column: null, expected, found: String(length) };
    });
}

export function checkDuplicates(tables: Tables): readonly DataProblem[] {
  return TABLE_NAMES.flatMap((name) => duplicatesIn(tables[name]));
}

export function checkReferences(tables: Tables): readonly DataProblem[] {
  const ids = knownIds(tables);
  return TABLE_NAMES.flatMap((name) => unresolvedIn(tables[name], ids));
}

/** What the references of a table may name. */
export type KnownIds = Readonly<Record<'sources' | 'places' | 'layers', ReadonlySet<string>>>;

/** The ids of the tables that others refer to. */
export function knownIds(tables: Tables): KnownIds {
  return {
    sources: new Set(tables.sources.cells.id),
    places: new Set(tables.places.cells.id),
    layers: new Set(tables.layers.cells.id),
  };
}

/** References of one table that name nothing. */
export function unresolvedIn<T extends AnyTableName>(table: Table<T>, ids: KnownIds): readonly DataProblem[] {
  return columnNames(table.name).flatMap((column) => {
    const { references } = columnOf(table.name, column);
    return references === undefined
      ? []
      : unresolved(table, column, ids[references], TABLES[references].file);
  });
}

function unresolved<T extends AnyTableName>(
  table: Table<T>,
  column: ColumnName<T>,
  ids: ReadonlySet<string>,
  file: string,
): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const isList = columnOf(table.name, column).type === 'idList';
  table.cells[column].forEach((cell, row) => {
    if (cell === '' || ids.has(cell)) return;
    for (const id of isList ? listItems(cell) : [cell]) {
      if (!ids.has(id))
        problems.push(problemAt(table, row, { column, expected: `an id of data/${file}`, found: id }));
    }
  });
  return problems;
}

/** Rows of one table whose key stands above already; keys are numbers, so that a million rows make no million long
 * strings. */
export function duplicatesIn<T extends AnyTableName>(table: Table<T>): readonly DataProblem[] {
  const keys = numberedKeys(keyColumns(table), table.length);
  const firstRow = new Map<number | string, number>();
  const problems: DataProblem[] = [];
  for (let row = 0; row < table.length; row++) {
    const key = keys?.[row] ?? rowKey(table, row);
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row);
    else {
      const expected = `a key of its own (row ${table.lines[first]} has the same)`;
      problems.push(problemAt(table, row, { column: null, expected, found: rowKey(table, row) }));
    }
  }
  return problems;
}

function keyColumns<T extends AnyTableName>(table: Table<T>): readonly (readonly string[])[] {
  return TABLES[table.name].key.map((column) => table.cells[column as ColumnName<T>]);
}

/** One number per row, equal where the keys are equal; null where there are too many keys for exact numbers. */
function numberedKeys(columns: readonly (readonly string[])[], length: number): Float64Array | null {
  const keys = new Float64Array(length);
  let size = 1;
  for (const column of columns) {
    const numberOf = new Map<string, number>();
    for (const cell of column) if (!numberOf.has(cell)) numberOf.set(cell, numberOf.size);
    size *= numberOf.size;
    if (size > Number.MAX_SAFE_INTEGER) return null;
    for (let row = 0; row < length; row++) {
      keys[row] = (keys[row] ?? 0) * numberOf.size + (numberOf.get(column[row] ?? '') ?? 0);
    }
  }
  return keys;
}
