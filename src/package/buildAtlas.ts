// Checked tables to the frozen Atlas: small tables become rows, flows become columns.
import { at } from '../lib/at.ts';
import { type Atlas, STATUSES, UNITS } from './atlas.ts';
import type { Descriptor } from './descriptor.ts';
import { flowColumns } from './flowColumns.ts';
import {
  DIRECTIONS,
  FORMS,
  GROUPS,
  KINDS,
  PLACE_KINDS,
  PRECISIONS,
  ROLES,
  TIMES,
  UNPLACED_KINDS,
  VICTIMS,
} from './kinds.ts';
import { readRows } from './readRows.ts';
import type { Tables } from './table.ts';

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The atlas of tables that passed the rules of integrity.ts; linear in their rows. */
export function buildAtlas(tables: Tables, descriptor: Descriptor): Atlas {
  const { layers, unlistedLayers } = layerRows(tables);
  const { places, unplaced } = placeRows(tables);
  const sources = readRows(tables.sources, (row) => ({
    id: row.text('id'),
    title: row.text('title'),
    author: row.text('author'),
    publisher: row.text('publisher'),
    year: row.text('year'),
    url: row.text('url'),
    cites: row.list('cites'),
    note: row.text('note'),
    licence: row.text('licence'),
  }));
  return Object.freeze({
    ...descriptor,
    sources,
    places,
    unplaced,
    layers,
    unlistedLayers,
    flowFiles: Object.freeze(['flows']),
    flows: flowColumns(tables.flows, { layers, places, sources }),
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
      key: `indicators:${row.text('indicator')}|${row.text('from')}|${row.text('to')}`,
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

/** Those that the list offers, and those that only records fill. */
function layerRows({ layers }: Tables): Pick<Atlas, 'layers' | 'unlistedLayers'> {
  const rows = readRows(layers, (row) => ({
    id: row.text('id'),
    group: row.choice('group', GROUPS),
    kind: row.choice('kind', KINDS),
    unit: row.choice('unit', ['', ...UNITS]),
    time: row.choice('time', TIMES),
    direction: row.choice('direction', DIRECTIONS),
    source: row.text('source'),
  }));
  const those = (listed: string) =>
    Object.freeze(rows.filter((_, index) => layers.cells.listed[index] === listed));
  return { layers: those('yes'), unlistedLayers: those('no') };
}

/** Places with a point, and lines that have none. */
function placeRows({ places }: Tables): Pick<Atlas, 'places' | 'unplaced'> {
  const isUnplaced = new Set<string>(UNPLACED_KINDS);
  const those = <R>(rows: readonly R[], unplaced: boolean): readonly R[] =>
    Object.freeze(rows.filter((_, index) => isUnplaced.has(at(places.cells.kind, index)) === unplaced));
  const placed = readRows(places, (row) => ({
    id: row.text('id'),
    kind: row.choice('kind', PLACE_KINDS),
    lng: row.number('lng'),
    lat: row.number('lat'),
    anchor: row.text('anchor'),
  }));
  const unplaced = readRows(places, (row) => ({
    id: row.text('id'),
    kind: row.choice('kind', UNPLACED_KINDS),
  }));
  return { places: those(placed, false), unplaced: those(unplaced, true) };
}
