// An atlas with the rows of a record: those between places join the flows, those without a place become indicators.
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, FlowColumns, IndicatorRow, LayerRow } from './atlas.ts';
import { STATUSES, UNITS } from './atlas.ts';
import { recordKey } from './recordKey.ts';
import type { SourceRecord } from './records.ts';
import { type TextColumn, textAt } from './textAt.ts';
import { joinedTexts, textsOf } from './textColumn.ts';

/**
 * The frozen atlas in which the listed layers also have the rows of the record; which of two rows for one cell is drawn
 * is for the model to say. A total of all countries becomes the indicator `<layer>-total`, people of an unknown country
 * `<layer>-<id of the line>`; they stand before those of indicators.csv, so that totals and arcs come from one source.
 */
export function withRecord(atlas: Atlas, record: SourceRecord): Atlas {
  const { flows } = record;
  const isListed = (row: number) => at(flows.layer, row) < atlas.layers.length;
  const isPlaced = (row: number) => isBetweenPlaces(atlas, record, row);
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
  const layers = [...atlas.layers, ...atlas.unlistedLayers.filter(isMirror)];
  const rows = rowsWhere(record, isMirror);
  return Object.freeze({ ...withLayers(atlas, layers), ...addedRows(atlas, layers, record, rows) });
});

/**
 * The frozen atlas with the people whom a record counts at a date: layers that only it fills stand after the listed, and an
 * order whose numbers it has becomes people at a date. Lines without a place become indicators, as in `withRecord`.
 */
export const withStocks = memoByIdentity((atlas: Atlas, record: SourceRecord): Atlas => {
  const ids = new Set(
    rowsWhere(record, () => true).map((row) => at(record.layers, at(record.flows.layer, row)).id),
  );
  const known = atlas.layers.map(
    (layer): LayerRow =>
      ids.has(layer.id) && layer.kind === 'rank' ? { ...layer, kind: 'stock', unit: 'persons' } : layer,
  );
  const layers = [...known, ...atlas.unlistedLayers.filter(({ id }) => ids.has(id))];
  const declared = new Map(
    [...atlas.declared].map(([id, style]) => [id, ids.has(id) ? { ...style, mark: 'arc' as const } : style]),
  );
  const [placed, unplaced] = [true, false].map((isPlaced) =>
    rowsWhere(record, () => true).filter((row) => isBetweenPlaces(atlas, record, row) === isPlaced),
  );
  return Object.freeze({
    ...withLayers(atlas, layers),
    ...addedRows(atlas, layers, record, placed ?? []),
    declared,
    indicators: Object.freeze([
      ...(unplaced ?? []).map((row) => indicatorOf(atlas, record, row)),
      ...atlas.indicators,
    ]),
  });
});

/** The atlas with these layers listed, which may have been unlisted. */
function withLayers(atlas: Atlas, layers: readonly LayerRow[]): Atlas {
  const listed = new Set(layers.map(({ id }) => id));
  const unlistedLayers = Object.freeze(atlas.unlistedLayers.filter(({ id }) => !listed.has(id)));
  return { ...atlas, layers: Object.freeze(layers), unlistedLayers };
}

/** The flows of the atlas and after them rows of a record, whose layers are found by their ids. */
function addedRows(
  atlas: Atlas,
  layers: readonly LayerRow[],
  record: SourceRecord,
  rows: readonly number[],
): Pick<Atlas, 'flows' | 'flowFiles'> {
  const moved = record.layers.map((layer) => layers.findIndex(({ id }) => id === layer.id));
  const layer = record.flows.layer.map((each) => Math.max(0, at(moved, each)));
  return {
    flowFiles: Object.freeze([...atlas.flowFiles, record.name]),
    flows: joined(atlas.flows, { ...record.flows, layer }, rows, atlas.flowFiles.length),
  };
}

function rowsWhere({ flows, layers }: SourceRecord, passes: (layer: LayerRow) => boolean): readonly number[] {
  const rows = Array.from({ length: flows.length }, (_, row) => row);
  return rows.filter((row) => passes(at(layers, at(flows.layer, row))));
}

/** False for a total of all countries and for people of an unknown one. */
function isBetweenPlaces({ places }: Atlas, { flows }: SourceRecord, row: number): boolean {
  return Math.max(at(flows.origin, row), at(flows.destination, row)) < places.length;
}

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
  const texts = (before: TextColumn, after: TextColumn) => joinedTexts(before, textsOf(after, rows));
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
    from: textAt(flows.from, row),
    to: textAt(flows.to, row),
    value: Number.isNaN(value) ? null : value,
    high: null,
    unit: at(UNITS, at(flows.unit, row)),
    status: at(STATUSES, at(flows.status, row)),
    source: at(atlas.sources, at(flows.source, row)).id,
    locator: textAt(flows.locator, row),
    note: textAt(flows.note, row),
  });
}
