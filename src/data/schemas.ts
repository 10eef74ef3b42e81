// The tables of data/: columns, keys and references. Validation and datapackage.json are both drawn from this list.
import {
  DIRECTIONS,
  FORMS,
  GROUPS,
  KINDS,
  LICENCES,
  PLACE_KINDS,
  PRECISIONS,
  ROLES,
  STATUSES,
  TIMES,
  UNITS,
  UNPLACED_KINDS,
  VICTIMS,
} from './atlas.ts';
import type { CellTypeName } from './cellTypes.ts';
import { REPORTERS } from './reporterSchema.ts';

export interface Column {
  readonly type: CellTypeName;
  readonly required?: true;
  /** What a `choice` or an item of a `choiceList` may be. */
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The table whose `id` the cell (or each item of a list) must be. */
  readonly references?: 'sources' | 'places' | 'layers';
  readonly description: string;
}

export interface TableSchema {
  /** Inside data/. */
  readonly file: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

const SOURCE = {
  type: 'id',
  required: true,
  references: 'sources',
  description: 'Who gives the figure: an id of sources.csv.',
} as const;
const LOCATOR = {
  type: 'text',
  required: true,
  description: 'Where in the source: table, line and year, or section and paragraph.',
} as const;
const NOTE = {
  type: 'text',
  description: 'Empty, or @key: the words stand in text/ under note.key.',
} as const;
const FROM = {
  type: 'date',
  required: true,
  description: 'First year, month or day that the row is about (ISO 8601).',
} as const;
const TO = {
  type: 'date',
  required: true,
  description: 'Last year, month or day; the same as `from` for a snapshot.',
} as const;
const UNIT = {
  type: 'choice',
  required: true,
  choices: UNITS,
  description: 'Unit as printed; different units are never added up.',
} as const;
const STATUS = {
  type: 'choice',
  required: true,
  choices: STATUSES,
  description:
    'reported: printed as a number; none: the source prints a dash, which is neither zero nor unknown; missing: the source marks the value as not available; approximate: almost, around, up to; rank: only an order; mentioned: named without a number.',
} as const;
const ORIGIN = {
  type: 'place',
  required: true,
  references: 'places',
  description: 'Where the movement starts: an id of places.csv.',
} as const;
const DESTINATION = {
  type: 'place',
  required: true,
  references: 'places',
  description: 'Where the movement ends: an id of places.csv.',
} as const;
const LAYER = {
  type: 'id',
  required: true,
  references: 'layers',
  description: 'The layer it belongs to: an id of layers.csv.',
} as const;

export const TABLES = {
  sources: {
    file: 'sources.csv',
    title: 'Sources: the report, what it quotes, and the second sources',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true, description: 'Short name used by the other tables.' },
      title: { type: 'text', required: true, description: 'Title of the publication, or what it is.' },
      author: { type: 'text', description: 'Author, where one is named.' },
      publisher: { type: 'text', description: 'Publishing body.' },
      year: { type: 'year', description: 'Year of publication; empty where none is given.' },
      url: { type: 'url', description: 'Address, where one is known.' },
      cites: {
        type: 'idList',
        references: 'sources',
        description: 'Sources that this one quotes, in order.',
      },
      note: NOTE,
      licence: {
        type: 'choice',
        choices: LICENCES,
        description: 'What the source says of using its figures; empty where it is not known.',
      },
    },
  },
  places: {
    file: 'places.csv',
    title: 'Places: where an arc starts or ends, and lines of tables that are no place',
    key: ['id'],
    columns: {
      id: { type: 'place', required: true, description: 'ISO 3166-1 alpha-3, or X-... for anything else.' },
      kind: {
        type: 'choice',
        required: true,
        choices: [...PLACE_KINDS, ...UNPLACED_KINDS],
        description:
          'A country; a region that the report names as a whole; people whose country is unknown, or the total of all: these two have no point.',
      },
      lng: { type: 'number', minimum: -180, maximum: 180, description: 'Degrees east.' },
      lat: { type: 'number', minimum: -90, maximum: 90, description: 'Degrees north.' },
      anchor: {
        type: 'text',
        description: 'What stands at the point: the capital, or a named point of a region.',
      },
    },
  },
  layers: {
    file: 'layers.csv',
    title: 'Layers: what the map can show',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true, description: 'Name of the layer in addresses and tables.' },
      group: { type: 'choice', required: true, choices: GROUPS, description: 'Subject it belongs to.' },
      kind: { type: 'choice', required: true, choices: KINDS, description: 'How it may be drawn.' },
      unit: {
        type: 'choice',
        choices: UNITS,
        description:
          'Unit of all its figures; empty for routes and corridors, which have none, and where it differs by country.',
      },
      time: {
        type: 'choice',
        required: true,
        choices: TIMES,
        description: 'Figures for years, one snapshot, or a period.',
      },
      direction: {
        type: 'choice',
        required: true,
        choices: DIRECTIONS,
        description: 'unstated: the source does not say which way, so no arrowhead.',
      },
      source: SOURCE,
      listed: {
        type: 'choice',
        required: true,
        choices: ['yes', 'no'],
        description: 'no: only tables of additional sources fill it, and the list of layers leaves it out.',
      },
    },
  },
  flows: {
    file: 'flows.csv',
    title: 'Flows: from an origin to a destination, with a figure',
    key: ['layer', 'origin', 'destination', 'from', 'to'],
    columns: {
      layer: LAYER,
      origin: ORIGIN,
      destination: DESTINATION,
      from: FROM,
      to: TO,
      value: {
        type: 'number',
        minimum: 0,
        description: 'The figure; empty when the status is none, missing or mentioned.',
      },
      unit: UNIT,
      status: STATUS,
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  routes: {
    file: 'routes.csv',
    title: 'Routes: legs of transit routes and trafficking corridors, without a figure',
    key: ['route', 'leg'],
    columns: {
      route: { type: 'id', required: true, description: 'The route that the leg belongs to.' },
      leg: { type: 'integer', required: true, minimum: 1, description: 'Place in its route, from 1.' },
      layer: LAYER,
      origin: ORIGIN,
      destination: DESTINATION,
      role: {
        type: 'choice',
        required: true,
        choices: ROLES,
        description: 'What the leg is in its route, or the part of Azerbaijan in a corridor.',
      },
      form: {
        type: 'choice',
        choices: FORMS.filter((form) => form !== ''),
        description: 'Form of trafficking, as the source names it.',
      },
      victims: { type: 'choiceList', choices: VICTIMS, description: 'Whom the source names.' },
      from: FROM,
      to: TO,
      evidence: {
        type: 'id',
        required: true,
        description: 'What the source says of it; the words stand in text/ under evidence.<id>.',
      },
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  indicators: {
    file: 'indicators.csv',
    title: 'Indicators: national figures without a partner country',
    key: ['indicator', 'from', 'to'],
    columns: {
      indicator: { type: 'id', required: true, description: 'What is counted.' },
      from: FROM,
      to: TO,
      value: { type: 'number', description: 'The figure, or the lower end of a range.' },
      high: { type: 'number', description: 'The upper end of a range.' },
      unit: UNIT,
      status: STATUS,
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  events: {
    file: 'events.csv',
    title: 'Events: dated events that the report names',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true, description: 'The words stand in text/ under event.<id>.' },
      date: { type: 'dateOrPeriod', required: true, description: 'ISO 8601 to its precision.' },
      precision: {
        type: 'choice',
        required: true,
        choices: PRECISIONS,
        description: 'How exact the date is.',
      },
      source: SOURCE,
      locator: LOCATOR,
    },
  },
  discrepancies: {
    file: 'discrepancies.csv',
    title: 'Discrepancies: rows that contradict each other',
    key: ['id'],
    columns: {
      id: { type: 'id', required: true, description: 'The words stand in text/ under discrepancy.<id>.' },
      rows: {
        type: 'rowKeyList',
        required: true,
        description:
          'The rows concerned: flows:layer|origin|destination|from|to or indicators:indicator|from|to; before the first : stands the file.',
      },
      kind: { type: 'id', required: true, description: 'In what way they contradict each other.' },
    },
  },
  reporters: REPORTERS,
} as const satisfies Readonly<Record<string, TableSchema>>;

/** Every table; `reporters` comes with the counts of the other countries, after the first view. */
export type AnyTableName = keyof typeof TABLES;
/** The tables that an atlas is made of. */
export type TableName = Exclude<AnyTableName, 'reporters'>;
type Columns<T extends AnyTableName> = (typeof TABLES)[T]['columns'];
export type ColumnName<T extends AnyTableName> = keyof Columns<T> & string;
/** The columns of a table that hold numbers. */
export type NumberColumnName<T extends AnyTableName> = {
  [C in ColumnName<T>]: Columns<T>[C] extends { readonly type: 'number' | 'integer' } ? C : never;
}[ColumnName<T>];

const isTableName = (name: string): name is TableName => name in TABLES && name !== 'reporters';

/** The tables in the order in which they are read and described. */
export const TABLE_NAMES: readonly TableName[] = Object.freeze(Object.keys(TABLES).filter(isTableName));
