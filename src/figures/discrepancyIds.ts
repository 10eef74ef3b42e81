// Row keys as discrepancies.csv writes them, and which discrepancies name a row.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import { textAt } from '../package/textAt.ts';

/** Key of one row of the flows, which begins with its file: `flows:layer|origin|destination|from|to`. */
export function flowKey(atlas: Atlas, row: number): string {
  return `${atlas.flowFiles[atlas.flows.file[row] ?? 0]}:${flowCell(atlas, row)}`;
}

/** What the row is about, in whichever file it stands: `layer|origin|destination|from|to`. */
export function flowCell(atlas: Atlas, row: number): string {
  const { flows, layers, places } = atlas;
  const layer = idAt(layers, flows.layer, row);
  const origin = idAt(places, flows.origin, row);
  const destination = idAt(places, flows.destination, row);
  return `${layer}|${origin}|${destination}|${textAt(flows.from, row)}|${textAt(flows.to, row)}`;
}

/** Runs for every row of the flows, so it keeps to one kind of column. */
function idAt(
  list: readonly { readonly id: string }[],
  column: Uint16Array | Uint32Array,
  row: number,
): string {
  const found = list[column[row] ?? -1];
  if (!found) throw new RangeError(`row ${row} of ${column.length} flows`);
  return found.id;
}

const idsByRow = memoByIdentity((atlas: Atlas): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, string[]>();
  for (const { id, rows } of atlas.discrepancies) {
    for (const key of rows) {
      const known = ids.get(key);
      if (known) known.push(id);
      else ids.set(key, [id]);
    }
  }
  return ids;
});

const NO_IDS: readonly string[] = Object.freeze([]);

/** Ids of the discrepancies that name the row with this key, in the order of discrepancies.csv. */
export function discrepanciesFor(atlas: Atlas, rowKey: string): readonly string[] {
  return idsByRow(atlas).get(rowKey) ?? NO_IDS;
}
