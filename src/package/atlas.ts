// The atlas in memory: the tables of data/ as typed, frozen values. Flows are columns, small tables are rows.

import type { Descriptor } from './descriptor.ts';
import type {
  DIRECTIONS,
  FORMS,
  GROUPS,
  KINDS,
  PAIR_WAYS,
  PLACE_KINDS,
  PRECISIONS,
  RELATIONS,
  ROLES,
  TIMES,
  UNPLACED_KINDS,
  VICTIMS,
} from './kinds.ts';
import type { TextColumn } from './textAt.ts';

/** ISO 3166-1 alpha-3, or `X-...` for a region. */
export type PlaceId = string;
/** An id of layers.csv. */
export type LayerId = string;

export const STATUSES = ['reported', 'none', 'missing', 'approximate', 'rank', 'mentioned'] as const;
export type Status = (typeof STATUSES)[number];

export const UNITS = [
  'persons',
  'thousand-persons',
  'percent',
  'usd-million',
  'crimes',
  'applications',
  'decisions',
  'cases',
  'years',
  'rank',
  'registrations',
] as const;
export type Unit = (typeof UNITS)[number];
export type Group = (typeof GROUPS)[number];
export type Kind = (typeof KINDS)[number];
export type Time = (typeof TIMES)[number];
export type Direction = (typeof DIRECTIONS)[number];

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** Empty where the publication carries no year. */
  readonly year: string;
  readonly url: string;
  /** Ids of the sources this one quotes, in order. */
  readonly cites: readonly string[];
  readonly note: string;
  /** One of LICENCES; empty where it is not known. */
  readonly licence: string;
}

export interface PlaceRow {
  readonly id: PlaceId;
  readonly kind: (typeof PLACE_KINDS)[number];
  readonly lng: number;
  readonly lat: number;
  readonly anchor: string;
}

export interface UnplacedRow {
  readonly id: PlaceId;
  readonly kind: (typeof UNPLACED_KINDS)[number];
}

export interface LayerRow {
  readonly id: LayerId;
  readonly group: Group;
  readonly kind: Kind;
  readonly unit: Unit | '';
  readonly time: Time;
  readonly direction: Direction;
  readonly source: string;
}

/** Columns of flows.csv, and of what `withRecord` adds; `length` rows. Index columns point into `Atlas.layers`,
 * `.places`, `.sources`. */
export interface FlowColumns {
  readonly length: number;
  /** Index into `Atlas.flowFiles`. */
  readonly file: Uint8Array;
  readonly layer: Uint16Array;
  readonly origin: Uint32Array;
  readonly destination: Uint32Array;
  /** As printed: a year, a month or a day in ISO 8601. */
  readonly from: TextColumn;
  readonly to: TextColumn;
  readonly fromYear: Int16Array;
  readonly toYear: Int16Array;
  /** In the unit of the row; NaN where the cell is empty (`none`, `missing`, `mentioned`). */
  readonly value: Float64Array;
  /** Index into UNITS. */
  readonly unit: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  readonly source: Uint16Array;
  readonly locator: TextColumn;
  readonly note: TextColumn;
}
/** What a leg is in its route, or Azerbaijan's part in a trafficking corridor. */
export type Role = (typeof ROLES)[number];
export type Form = (typeof FORMS)[number];
export type Victims = (typeof VICTIMS)[number];

export interface LegRow {
  readonly route: string;
  /** 1 for the first leg of its route. */
  readonly leg: number;
  readonly layer: LayerId;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly role: Role;
  readonly form: Form;
  readonly victims: readonly Victims[];
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}

export interface IndicatorRow {
  /** Its row key: `indicators:indicator|from|to`, or that of the record that it comes from. */
  readonly key: string;
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  /** null where the cell is empty. */
  readonly value: number | null;
  /** The upper end of a range, else null. */
  readonly high: number | null;
  readonly unit: Unit;
  readonly status: Status;
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}
export interface EventRow {
  readonly id: string;
  /** ISO 8601 to its precision; a period is `2006/2008`. */
  readonly date: string;
  readonly precision: (typeof PRECISIONS)[number];
  readonly source: string;
  readonly locator: string;
}

export interface DiscrepancyRow {
  readonly id: string;
  /** Row keys: `flows:layer|origin|destination|from|to` or `indicators:indicator|from|to`. */
  readonly rows: readonly string[];
  readonly kind: string;
}
export type Relation = (typeof RELATIONS)[number];

/** Rows of the report and of a record beside each other; `*` in a key stands for any part of it. */
export interface PairRow {
  readonly id: string;
  readonly how: (typeof PAIR_WAYS)[number];
  readonly report: readonly string[];
  readonly record: readonly string[];
  /** The step to which the report's number is rounded, where its row does not say so; else null. */
  readonly roundedTo: number | null;
  readonly relation: Relation;
}

/** Up to so many places are drawn each for itself; of more those too close to each other are drawn as one. */
export const PLACES_APART = 250;

/** Everything the package says, in memory: what it declares, and its tables. Frozen. */
export interface Atlas extends Descriptor {
  readonly sources: readonly SourceRow[];
  /** Places with a point; only these have arcs. */
  readonly places: readonly PlaceRow[];
  /** Lines without a place, in records alone. */
  readonly unplaced: readonly UnplacedRow[];
  /** What the list of layers offers. */
  readonly layers: readonly LayerRow[];
  /** Layers that only records fill and that the list does not offer. */
  readonly unlistedLayers: readonly LayerRow[];
  /** Names of the files that rows of `flows` come from: `flows`, then the records. */
  readonly flowFiles: readonly string[];
  readonly flows: FlowColumns;
  readonly legs: readonly LegRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly events: readonly EventRow[];
  /** How arcs of the hub bow, chosen beforehand; others are chosen where they are drawn. */
  readonly layouts?: readonly ArcBows[];
  readonly discrepancies: readonly DiscrepancyRow[];
}

/** Bows of arcs that stand together, radians, by the ids of origin and destination (`AZE>RUS`), on a flat map or a globe. */
export interface ArcBows {
  readonly globe: boolean;
  readonly bows: ReadonlyMap<string, number>;
}

/** One language of data/text: key to words. Keys: `layer.<id>.title`, `layer.<id>.description`, `event.<id>`,
 * `discrepancy.<id>`, `source.<id>.note`, `indicator.<id>`, `place.<X-id>`, `note.<id>`. */
export type DataText = Readonly<Record<string, string>>;
