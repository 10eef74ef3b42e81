// Checked tables to the frozen Atlas: small tables become rows, flows become columns.
import {
  type Atlas,
  DIRECTIONS,
  type FlowColumns,
  FORMS,
  GROUPS,
  KINDS,
  PRECISIONS,
  ROLES,
  STATUSES,
  TIMES,
  UNITS,
  VICTIMS,
} from './atlas.ts';
import { readRows } from './readRows.ts';
import type { Tables } from './table.ts';

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The atlas of tables that passed the rules of integrity.ts; linear in their rows. */
export function buildAtlas(tables: Tables): Atlas {
  return Object.freeze({
    sources: readRows(tables.sources, (row) => ({
      id: row.text('id'),
      title: row.text('title'),
      author: row.text('author'),
      publisher: row.text('publisher'),
      year: row.text('year'),
      url: row.text('url'),
      cites: row.list('cites'),
      note: row.text('note'),
    })),
    places: readRows(tables.places, (row) => ({
      id: row.text('id'),
      kind: row.choice('kind', ['country', 'region']),
      lng: row.number('lng'),
      lat: row.number('lat'),
      anchor: row.text('anchor'),
    })),
    layers: readRows(tables.layers, (row) => ({
      id: row.text('id'),
      group: row.choice('group', GROUPS),
      kind: row.choice('kind', KINDS),
      unit: row.choice('unit', ['', ...UNITS]),
      time: row.choice('time', TIMES),
      direction: row.choice('direction', DIRECTIONS),
      source: row.text('source'),
    })),
    flows: flowColumns(tables),
    legs: readRows(tables.routes, (row) => ({
      route: row.text('route'),
      leg: row.number('leg'),
      layer: row.text('layer'),
      origin: row.text('origin'),
      destination: row.text('destination'),
      role: row.choice('role', ROLES),
      form: row.choice('form', FORMS),
      victims: row.choices('victims', VICTIMS),
      from: row.text('from'),
      to: row.text('to'),
      evidence: row.text('evidence'),
      source: row.text('source'),
      locator: row.text('locator'),
      note: row.text('note'),
    })),
    indicators: readRows(tables.indicators, (row) => ({
      indicator: row.text('indicator'),
      from: row.text('from'),
      to: row.text('to'),
      value: orNull(row.number('value')),
      high: orNull(row.number('high')),
      unit: row.choice('unit', UNITS),
      status: row.choice('status', STATUSES),
      source: row.text('source'),
      locator: row.text('locator'),
      note: row.text('note'),
    })),
    events: readRows(tables.events, (row) => ({
      id: row.text('id'),
      date: row.text('date'),
      precision: row.choice('precision', PRECISIONS),
      source: row.text('source'),
      locator: row.text('locator'),
    })),
    discrepancies: readRows(tables.discrepancies, (row) => ({
      id: row.text('id'),
      rows: row.list('rows'),
      kind: row.text('kind'),
    })),
  });
}

/** Typed arrays cannot be frozen; the type alone keeps them from being written. */
function flowColumns({ flows, layers, places, sources }: Tables): FlowColumns {
  const { cells } = flows;
  const { length } = flows;
  const placeIndex = positions(places.cells.id);
  const index = (column: readonly string[], of: ReadonlyMap<string, number>) =>
    filled(new Uint16Array(length), column, (cell) => of.get(cell) ?? 0);
  const years = (column: readonly string[]) =>
    filled(new Int16Array(length), column, (cell) => Number(cell.slice(0, 4)));
  const codes = (column: readonly string[], of: ReadonlyMap<string, number>) =>
    filled(new Uint8Array(length), column, (cell) => of.get(cell) ?? 0);
  return Object.freeze({
    length,
    layer: index(cells.layer, positions(layers.cells.id)),
    origin: index(cells.origin, placeIndex),
    destination: index(cells.destination, placeIndex),
    from: Object.freeze(cells.from),
    to: Object.freeze(cells.to),
    fromYear: years(cells.from),
    toYear: years(cells.to),
    value: flows.numbers.value,
    unit: codes(cells.unit, positions(UNITS)),
    status: codes(cells.status, positions(STATUSES)),
    source: index(cells.source, positions(sources.cells.id)),
    locator: Object.freeze(cells.locator),
    note: Object.freeze(cells.note),
  });
}

const positions = (list: readonly string[]): ReadonlyMap<string, number> =>
  new Map(list.map((item, position) => [item, position]));

/** A plain loop: `from` of a typed array with a function takes ten times as long at a million rows. */
function filled<A extends Uint8Array | Uint16Array | Int16Array>(
  array: A,
  cells: readonly string[],
  numberOf: (cell: string) => number,
): A {
  cells.forEach((cell, row) => {
    array[row] = numberOf(cell);
  });
  return array;
}
