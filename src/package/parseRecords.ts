// Texts of the tables of additional sources to records beside an atlas, or to everything that is wrong with them.
import { type Atlas, UNITS } from './atlas.ts';
import { flowColumns } from './flowColumns.ts';
import { checkRecordStructure } from './integrity.ts';
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import { readRows } from './readRows.ts';
import { recordFile } from './recordNames.ts';
import type { ReporterRow, SourceRecord } from './records.ts';

export type RecordResult = { readonly record: SourceRecord } | { readonly problems: readonly DataProblem[] };
export type ReportersResult =
  | { readonly reporters: readonly ReporterRow[] }
  | { readonly problems: readonly DataProblem[] };

/** The frozen record beside this atlas, or everything wrong with its cells, keys and references; never throws. */
export function parseRecord(atlas: Atlas, name: string, text: string): RecordResult {
  const { table, problems } = parseTable('flows', text, recordFile(name));
  if (problems.length > 0) return { problems };
  const layers = Object.freeze([...atlas.layers, ...atlas.unlistedLayers]);
  const places = Object.freeze([...atlas.places, ...atlas.unplaced]);
  const { sources } = atlas;
  const found = checkRecordStructure(table, {
    layers: idsOf(layers),
    places: idsOf(places),
    sources: idsOf(sources),
  });
  if (found.length > 0) return { problems: found };
  const flows = flowColumns(table, { layers, places, sources });
  return { record: Object.freeze({ name, flows, layers, places }) };
}

/** The frozen rows of reporters.csv, or everything wrong with its cells; never throws. */
export function parseReporters(text: string): ReportersResult {
  const { table, problems } = parseTable('reporters', text);
  if (problems.length > 0) return { problems };
  const reporters = readRows(table, (row) => ({
    reporter: row.text('reporter'),
    layer: row.text('layer'),
    origin: row.text('origin'),
    destination: row.text('destination'),
    unit: row.choice('unit', UNITS),
    fromYear: Number(row.text('from')),
    toYear: Number(row.text('to')),
  }));
  return { reporters };
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));
