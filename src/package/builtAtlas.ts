// The checked package as one text: the build writes it, and the page need not check every cell again.
import type { Atlas } from './atlas.ts';
import type { DataProblem } from './problem.ts';

/** What the built file is called in problems. */
export const BUILT_FILE = 'figures.json';

/** What JSON has no word for, or many: its content stands under the name of its kind. */
const KINDS = {
  Rows: ([keys, ...rows]: readonly unknown[]) =>
    Object.freeze(rows.map((row) => Object.freeze(rowOf(listOf(keys), listOf(row))))),
  Map: (entries: readonly unknown[]) => Object.freeze(new Map(entries.map(restoredPair))),
  Uint8Array: (cells: readonly unknown[]) => Uint8Array.from(cells, Number),
  Uint16Array: (cells: readonly unknown[]) => Uint16Array.from(cells, Number),
  Uint32Array: (cells: readonly unknown[]) => Uint32Array.from(cells, Number),
  Int16Array: (cells: readonly unknown[]) => Int16Array.from(cells, Number),
  // JSON writes NaN, an empty cell, as null.
  Float64Array: (cells: readonly unknown[]) =>
    Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
} as const;

/** The whole atlas as JSON: a Map as its entries, a column as its numbers, rows of one kind with their keys said once. */
export function writeBuiltAtlas(atlas: Atlas): string {
  return JSON.stringify(atlas, (_, value: unknown) => {
    const keys = Array.isArray(value) ? commonKeys(value) : [];
    if (keys.length > 0) return { Rows: [keys, ...listOf(value).map((row) => Object.values(row ?? {}))] };
    if (value instanceof Map) return { Map: [...value] };
    return ArrayBuffer.isView(value) ? { [value.constructor.name]: Object.values(value) } : value;
  });
}

/** The frozen atlas that `writeBuiltAtlas` wrote, or that the text is not all of it; never throws. */
export function readBuiltAtlas(text: string): Atlas | readonly DataProblem[] {
  try {
    const atlas = restored(JSON.parse(text));
    return isAtlas(atlas) ? atlas : [problem('the whole package', text)];
  } catch (error) {
    return [problem('valid JSON', String(error))];
  }
}

/** Only the build writes this file: where its last part is, all are. */
const isAtlas = (value: unknown): value is Atlas =>
  typeof value === 'object' && value !== null && 'discrepancies' in value;

/** The value with its Maps and columns, frozen to its depth. */
function restored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(restored));
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [kind = '', content] = entries.length === 1 ? (entries[0] ?? []) : [];
  if (isKind(kind) && Array.isArray(content)) return KINDS[kind](content);
  return Object.freeze(Object.fromEntries(entries.map(([key, each]) => [key, restored(each)])));
}

/** The keys that all of these have, in their order; none where they are no rows of one kind. */
function commonKeys(rows: readonly unknown[]): readonly string[] {
  const keysOf = (row: unknown): readonly string[] =>
    typeof row === 'object' && row !== null && row.constructor === Object ? Object.keys(row) : [];
  const keys = keysOf(rows[0]);
  return rows.length > 1 && rows.every((row) => String(keysOf(row)) === String(keys)) ? keys : [];
}

const rowOf = (keys: readonly unknown[], cells: readonly unknown[]) =>
  Object.fromEntries(keys.map((key, index) => [key, restored(cells[index])]));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function restoredPair(entry: unknown): [unknown, unknown] {
  const [key, value] = listOf(entry);
  return [restored(key), restored(value)];
}

const isKind = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name);

const problem = (expected: string, found: string): DataProblem => {
  return { file: BUILT_FILE, row: null, column: null, expected, found };
};
