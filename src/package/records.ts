// Records: the tables of additional sources, one source a file, with the columns of flows.csv; they come after the first view.
import { at } from '../lib/at.ts';
import {
  type Atlas,
  type FlowColumns,
  type LayerId,
  type LayerRow,
  type PlaceId,
  type PlaceRow,
  UNITS,
  type Unit,
  type UnplacedRow,
} from './atlas.ts';
import { flowColumns } from './flowColumns.ts';
import { checkRecordStructure } from './integrity.ts';
import { parseTable } from './parseTable.ts';
import type { DataProblem } from './problem.ts';
import { readRows } from './readRows.ts';
import { type RecordName, recordFile } from './recordNames.ts';

/** The rows of one record. They are never summed with those of another, nor with the report's. */
export interface SourceRecord {
  readonly name: RecordName;
  /** `flows.layer` points into `layers`, `.origin` and `.destination` into `places`, `.source` into `Atlas.sources`. */
  readonly flows: FlowColumns;
  /** Those of the atlas first, so that an index of theirs means the same in `Atlas.flows`, then the unlisted. */
  readonly layers: readonly LayerRow[];
  /** Those of the atlas first, then the lines without a place. */
  readonly places: readonly (PlaceRow | UnplacedRow)[];
}

/** A side of a move that one country counted: the mirror has figures of it between two years, with gaps. */
export interface ReporterRow {
  readonly reporter: PlaceId;
  readonly layer: LayerId;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly unit: Unit;
  readonly fromYear: number;
  readonly toYear: number;
}

export type RecordResult = { readonly record: SourceRecord } | { readonly problems: readonly DataProblem[] };
export type ReportersResult =
  | { readonly reporters: readonly ReporterRow[] }
  | { readonly problems: readonly DataProblem[] };

/** The frozen record beside this atlas, or everything wrong with its cells, keys and references; never throws. */
export function parseRecord(atlas: Atlas, name: RecordName, text: string): RecordResult {
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

/** The key of a row, which begins with its file: `flows-un-2015:residence-departures|AZE|ISR|1995|1995`. */
export function recordKey({ name, flows, layers, places }: SourceRecord, row: number): string {
  const layer = layers[at(flows.layer, row)]?.id;
  const [origin, destination] = [flows.origin, flows.destination].map((ends) => places[at(ends, row)]?.id);
  return `${name}:${layer}|${origin}|${destination}|${flows.from[row]}|${flows.to[row]}`;
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));
