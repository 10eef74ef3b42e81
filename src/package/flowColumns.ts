// A checked table of flows to columns: of flows.csv, or of a record, which has the same columns.
import { type FlowColumns, STATUSES, UNITS } from './atlas.ts';
import type { Table } from './table.ts';
import { textColumn } from './textColumn.ts';

/** What the index columns point into. */
export interface FlowTargets {
  readonly layers: readonly { readonly id: string }[];
  readonly places: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
}

/** Typed arrays cannot be frozen; the type alone keeps them from being written. */
export function flowColumns(flows: Table<'flows'>, { layers, places, sources }: FlowTargets): FlowColumns {
  const { cells, length } = flows;
  const ids = (rows: readonly { readonly id: string }[]) => positions(rows.map(({ id }) => id));
  const placeIndex = ids(places);
  const index = (column: readonly string[], of: ReadonlyMap<string, number>) =>
    filled(new Uint16Array(length), column, (cell) => of.get(cell) ?? 0);
  const ends = (column: readonly string[]) =>
    filled(new Uint32Array(length), column, (cell) => placeIndex.get(cell) ?? 0);
  const years = (column: readonly string[]) =>
    filled(new Int16Array(length), column, (cell) => Number(cell.slice(0, 4)));
  const codes = (column: readonly string[], of: ReadonlyMap<string, number>) =>
    filled(new Uint8Array(length), column, (cell) => of.get(cell) ?? 0);
  return Object.freeze({
    length,
    file: new Uint8Array(length),
    layer: index(cells.layer, ids(layers)),
    origin: ends(cells.origin),
    destination: ends(cells.destination),
    from: textColumn(cells.from),
    to: textColumn(cells.to),
    fromYear: years(cells.from),
    toYear: years(cells.to),
    value: flows.numbers.value,
    unit: codes(cells.unit, positions(UNITS)),
    status: codes(cells.status, positions(STATUSES)),
    source: index(cells.source, ids(sources)),
    locator: textColumn(cells.locator),
    note: textColumn(cells.note),
  });
}

const positions = (list: readonly string[]): ReadonlyMap<string, number> =>
  new Map(list.map((item, position) => [item, position]));

/** A plain loop: `from` of a typed array with a function takes ten times as long at a million rows. */
function filled<A extends Uint8Array | Uint16Array | Uint32Array | Int16Array>(
  array: A,
  cells: readonly string[],
  numberOf: (cell: string) => number,
): A {
  cells.forEach((cell, row) => {
    array[row] = numberOf(cell);
  });
  return array;
}
