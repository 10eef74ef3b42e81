// An atlas with the rows of a record: those between places join the flows, those without a place become indicators.
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, FlowColumns, IndicatorRow, LayerRow } from './atlas.ts';
import { STATUSES, UNITS } from './atlas.ts';
import type { DataProblem } from './problem.ts';
import type { RecordName } from './recordNames.ts';
import { parseRecord, recordKey, type SourceRecord } from './records.ts';

/** The record that the first view draws: every year of the residence layers. Others come when they are asked for. */
export const FIRST_RECORD: RecordName = 'flows-un-2015';

/** The atlas with the rows of the record whose text this is, or what is wrong with that. */
export function withRecordText(atlas: Atlas, name: RecordName, text: string): Atlas | readonly DataProblem[] {
  const result = parseRecord(atlas, name, text);
  return 'problems' in result ? result.problems : withRecord(atlas, result.record);
}

/**
 * The frozen atlas in which the listed layers also have the rows of the record; which of two rows for one cell is drawn
 * is for the model to say. A total of all countries becomes the indicator `<layer>-total`, people of an unknown country
 * `<layer>-<id of the line>`; they stand before those of indicators.csv, so that totals and arcs come from one source.
 */
function withRecord(atlas: Atlas, record: SourceRecord): Atlas {
  const { flows } = record;
  const isListed = (row: number) => at(flows.layer, row) < atlas.layers.length;
  const isPlaced = (row: number) =>
    Math.max(at(flows.origin, row), at(flows.destination, row)) < atlas.places.length;
  const rows = Array.from({ length: flows.length }, (_, row) => row).filter(isListed);
  return Object.freeze({
    ...atlas,
    flowFiles: Object.freeze([...atlas.flowFiles, record.name]),
    flows: joined(atlas.flows, flows, rows.filter(isPlaced), atlas.flowFiles.length),
    indicators: Object.freeze([
      ...rows.filter((row) => !isPlaced(row)).map((row) => indicatorOf(atlas, record, row)),
      ...atlas.indicators,
    ]),
  });
}

/**
 * The frozen atlas that also lists the layers in which other places counted the same moves, with their rows. The list of
 * layers does not offer them: a view asks for them by whose count it shows.
 */
export const withMirror = memoByIdentity((atlas: Atlas, record: SourceRecord): Atlas => {
  const { mirror } = atlas;
  const isMirror = ({ id }: LayerRow) => id === mirror?.ofInflow || id === mirror?.ofOutflow;
  const { flows } = record;
  const layers = Object.freeze([...atlas.layers, ...atlas.unlistedLayers.filter(isMirror)]);
  const moved = record.layers.map((layer) => layers.findIndex(({ id }) => id === layer.id));
  const rows = Array.from({ length: flows.length }, (_, row) => row).filter((row) =>
    isMirror(at(record.layers, at(flows.layer, row))),
  );
  const layer = flows.layer.map((each) => Math.max(0, at(moved, each)));
  return Object.freeze({
    ...atlas,
    layers,
    unlistedLayers: Object.freeze(atlas.unlistedLayers.filter((each) => !isMirror(each))),
    flowFiles: Object.freeze([...atlas.flowFiles, record.name]),
    flows: joined(atlas.flows, { ...flows, layer }, rows, atlas.flowFiles.length),
  });
});

function joined(own: FlowColumns, added: FlowColumns, rows: readonly number[], file: number): FlowColumns {
  const length = own.length + rows.length;
  const filled = <A extends Uint8Array | Uint16Array | Uint32Array | Int16Array | Float64Array>(
    into: A,
    before: ArrayLike<number>,
    after: ArrayLike<number>,
  ): A => {
    into.set(before);
    for (const [index, row] of rows.entries()) into[own.length + index] = at(after, row);
    return into;
  };
  const texts = (before: readonly string[], after: readonly string[]) =>
    Object.freeze([...before, ...rows.map((row) => at(after, row))]);
  return Object.freeze({
    length,
    file: new Uint8Array(length).fill(file, own.length),
    layer: filled(new Uint16Array(length), own.layer, added.layer),
    origin: filled(new Uint32Array(length), own.origin, added.origin),
    destination: filled(new Uint32Array(length), own.destination, added.destination),
    from: texts(own.from, added.from),
    to: texts(own.to, added.to),
    fromYear: filled(new Int16Array(length), own.fromYear, added.fromYear),
    toYear: filled(new Int16Array(length), own.toYear, added.toYear),
    value: filled(new Float64Array(length), own.value, added.value),
    unit: filled(new Uint8Array(length), own.unit, added.unit),
    status: filled(new Uint8Array(length), own.status, added.status),
    source: filled(new Uint16Array(length), own.source, added.source),
    locator: texts(own.locator, added.locator),
    note: texts(own.note, added.note),
  });
}

function indicatorOf(atlas: Atlas, record: SourceRecord, row: number): IndicatorRow {
  const { flows, layers, places } = record;
  const ends = [at(flows.origin, row), at(flows.destination, row)];
  const line = places[ends.find((end) => end >= atlas.places.length) ?? -1];
  const part = line?.kind === 'total' ? 'total' : (line?.id ?? '');
  const value = at(flows.value, row);
  return Object.freeze({
    key: recordKey(record, row),
    indicator: `${at(layers, at(flows.layer, row)).id}-${part}`,
    from: at(flows.from, row),
    to: at(flows.to, row),
    value: Number.isNaN(value) ? null : value,
    high: null,
    unit: at(UNITS, at(flows.unit, row)),
    status: at(STATUSES, at(flows.status, row)),
    source: at(atlas.sources, at(flows.source, row)).id,
    locator: at(flows.locator, row),
    note: at(flows.note, row),
  });
}
