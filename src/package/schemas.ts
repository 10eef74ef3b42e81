// The tables of data/: columns, keys, references. What each means, in words, stands in data/descriptions.ts.

import { keysOf } from '../lib/typedKeys.ts';
import { STATUSES, UNITS } from './atlas.ts';
import type { CellTypeName } from './cellTypes.ts';
import {
  DIRECTIONS,
  FORMS,
  GROUPS,
  KINDS,
  LICENCES,
  PAIR_WAYS,
  PLACE_KINDS,
  PRECISIONS,
  RELATIONS,
  ROLES,
  TIMES,
  UNPLACED_KINDS,
  VICTIMS,
} from './kinds.ts';

export interface Column {
  readonly type: CellTypeName;
  readonly required?: true;
  /** What a `choice` or an item of a `choiceList` may be. */
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose `id` the cell (or each item of a list) must be. */
  readonly references?: 'sources' | 'places' | 'layers';
}

export interface TableSchema {
  /** Inside data/. */
  readonly file: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

const SOURCE = { type: 'id', required: true, references: 'sources' } as const;
const LOCATOR = { type: 'text', required: true } as const;
const NOTE = { type: 'text' } as const;
const FROM = { type: 'date', required: true } as const;
const TO = { type: 'date', required: true } as const;
const UNIT = { type: 'choice', required: true, choices: UNITS } as const;
const STATUS = { type: 'choice', required: true, choices: STATUSES } as const;
const ORIGIN = { type: 'place', required: true, references: 'places' } as const;
const DESTINATION = { type: 'place', required: true, references: 'places' } as const;
const LAYER = { type: 'id', required: true, references: 'layers' } as const;

export const TABLES = {
  sources: {
    file: 'sources.csv',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true },
      title: { type: 'text', required: true },
      author: { type: 'text' },
      publisher: { type: 'text' },
      year: { type: 'year' },
      url: { type: 'url' },
      cites: { type: 'idList', references: 'sources' },
      note: NOTE,
      licence: { type: 'choice', choices: LICENCES },
    },
  },
  places: {
    file: 'places.csv',
    key: ['id'],
    columns: {
      id: { type: 'place', required: true },
      kind: { type: 'choice', required: true, choices: [...PLACE_KINDS, ...UNPLACED_KINDS] },
      lng: { type: 'number', minimum: -180, maximum: 180 },
      lat: { type: 'number', minimum: -90, maximum: 90 },
      anchor: { type: 'text' },
    },
  },
  layers: {
    file: 'layers.csv',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true },
      group: { type: 'choice', required: true, choices: GROUPS },
      kind: { type: 'choice', required: true, choices: KINDS },
      unit: { type: 'choice', choices: UNITS },
      time: { type: 'choice', required: true, choices: TIMES },
      direction: { type: 'choice', required: true, choices: DIRECTIONS },
      source: SOURCE,
      listed: { type: 'choice', required: true, choices: ['yes', 'no'] },
    },
  },
  flows: {
    file: 'flows.csv',
    key: ['layer', 'origin', 'destination', 'from', 'to'],
    columns: {
      layer: LAYER,
      origin: ORIGIN,
      destination: DESTINATION,
      from: FROM,
      to: TO,
      value: { type: 'number', minimum: 0 },
      unit: UNIT,
      status: STATUS,
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  routes: {
    file: 'routes.csv',
    key: ['route', 'leg'],
    columns: {
      route: { type: 'id', required: true },
      leg: { type: 'integer', required: true, minimum: 1 },
      layer: LAYER,
      origin: ORIGIN,
      destination: DESTINATION,
      role: { type: 'choice', required: true, choices: ROLES },
      form: { type: 'choice', choices: FORMS.filter((form) => form !== '') },
      victims: { type: 'choiceList', choices: VICTIMS },
      from: FROM,
      to: TO,
      evidence: { type: 'id', required: true },
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  indicators: {
    file: 'indicators.csv',
    key: ['indicator', 'from', 'to'],
    columns: {
      indicator: { type: 'id', required: true },
      from: FROM,
      to: TO,
      value: { type: 'number' },
      high: { type: 'number' },
      unit: UNIT,
      status: STATUS,
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  events: {
    file: 'events.csv',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true },
      date: { type: 'dateOrPeriod', required: true },
      precision: { type: 'choice', required: true, choices: PRECISIONS },
      source: SOURCE,
      locator: LOCATOR,
    },
  },
  discrepancies: {
    file: 'discrepancies.csv',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true },
      rows: { type: 'rowKeyList', required: true },
      kind: { type: 'id', required: true },
    },
  },
  reporters: {
    file: 'reporters.csv',
    key: ['layer', 'origin', 'destination'],
    columns: {
      reporter: { type: 'place', required: true, references: 'places' },
      layer: { type: 'id', required: true, references: 'layers' },
      origin: { type: 'place', required: true, references: 'places' },
      destination: { type: 'place', required: true, references: 'places' },
      unit: { type: 'choice', required: true, choices: UNITS },
      from: { type: 'year', required: true },
      to: { type: 'year', required: true },
    },
  },
  pairs: {
    file: 'pairs.csv',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true },
      how: { type: 'choice', required: true, choices: PAIR_WAYS },
      report: { type: 'rowKeyList', required: true },
      record: { type: 'rowKeyList', required: true },
      rounded_to: { type: 'integer', minimum: 1 },
      relation: { type: 'choice', required: true, choices: RELATIONS },
    },
  },
} as const satisfies Readonly<Record<string, TableSchema>>;

/** Every table; `reporters` and `pairs` are about records, and come after the first view. */
export type AnyTableName = keyof typeof TABLES;
/** The tables that an atlas is made of. */
export type TableName = Exclude<AnyTableName, 'reporters' | 'pairs'>;
type Columns<T extends AnyTableName> = (typeof TABLES)[T]['columns'];
export type ColumnName<T extends AnyTableName> = keyof Columns<T> & string;
/** The columns of a table that hold numbers. */
export type NumberColumnName<T extends AnyTableName> = {
  [C in ColumnName<T>]: Columns<T>[C] extends { readonly type: 'number' | 'integer' } ? C : never;
}[ColumnName<T>];

/** The columns of a table, in the order of its file. */
export function columnNames<T extends AnyTableName>(name: T): readonly ColumnName<T>[] {
  return keysOf<Columns<T>>(TABLES[name].columns);
}

/** How a column of a table is declared. */
export function columnOf<T extends AnyTableName>(name: T, column: ColumnName<T>): Column {
  // TABLES satisfies TableSchema; of a table that is not known yet the compiler no longer sees it.
  const columns = TABLES[name].columns as Readonly<Record<ColumnName<T>, Column>>;
  return columns[column];
}

/** The columns of a table whose cells are read as numbers. */
export function numberColumnNames<T extends AnyTableName>(name: T): readonly NumberColumnName<T>[] {
  return columnNames(name).filter((column): column is NumberColumnName<T> => {
    const { type } = columnOf(name, column);
    return type === 'number' || type === 'integer';
  });
}

const isTableName = (name: string): name is TableName =>
  name in TABLES && name !== 'reporters' && name !== 'pairs';

/** The tables in the order in which they are read and described. */
export const TABLE_NAMES: readonly TableName[] = Object.freeze(Object.keys(TABLES).filter(isTableName));
