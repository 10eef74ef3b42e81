// What each table of data/ and each of its columns is, in words for datapackage.json; the page reads none of them.
import type { AnyTableName, ColumnName } from '../src/package/schemas.ts';

const SOURCE = 'Who gives the figure: an id of sources.csv.';
const LOCATOR = 'Where in the source: table, line and year, or section and paragraph.';
const NOTE = 'Empty, or @key: the words stand in text/ under note.key.';
const FROM = 'First year, month or day that the row is about (ISO 8601).';
const TO = 'Last year, month or day; the same as `from` for a snapshot.';
const UNIT = 'Unit as printed; different units are never added up.';
const STATUS =
  'reported: printed as a number; none: the source prints a dash, which is neither zero nor unknown; missing: the source marks the value as not available; approximate: almost, around, up to; rank: only an order; mentioned: named without a number.';
const ORIGIN = 'Where the movement starts: an id of places.csv.';
const DESTINATION = 'Where the movement ends: an id of places.csv.';
const LAYER = 'The layer it belongs to: an id of layers.csv.';

/** A title for each table and a description for each of its columns. */
export const DESCRIPTIONS: {
  readonly [T in AnyTableName]: {
    readonly title: string;
    readonly columns: Readonly<Record<ColumnName<T>, string>>;
  };
} = {
  sources: {
    title: 'Sources: the report, what it quotes, and the second sources',
    columns: {
      id: 'Short name used by the other tables.',
      title: 'Title of the publication, or what it is.',
      author: 'Author, where one is named.',
      publisher: 'Publishing body.',
      year: 'Year of publication; empty where none is given.',
      url: 'Address, where one is known.',
      cites: 'Sources that this one quotes, in order.',
      note: NOTE,
      licence: 'What the source says of using its figures; empty where it is not known.',
    },
  },
  places: {
    title: 'Places: where an arc starts or ends, and lines of tables that are no place',
    columns: {
      id: 'ISO 3166-1 alpha-3, or X-... for anything else.',
      kind: 'A country; a region that the report names as a whole; people whose country is unknown, or the total of all: these two have no point.',
      lng: 'Degrees east.',
      lat: 'Degrees north.',
      anchor: 'What stands at the point: the capital, or a named point of a region.',
    },
  },
  layers: {
    title: 'Layers: what the map can show',
    columns: {
      id: 'Name of the layer in addresses and tables.',
      group: 'Subject it belongs to.',
      kind: 'How it may be drawn.',
      unit: 'Unit of all its figures; empty for routes and corridors, which have none, and where it differs by country.',
      time: 'Figures for years, one snapshot, or a period.',
      direction: 'unstated: the source does not say which way, so no arrowhead.',
      source: SOURCE,
      listed: 'no: only tables of additional sources fill it, and the list of layers leaves it out.',
    },
  },
  flows: {
    title: 'Flows: from an origin to a destination, with a figure',
    columns: {
      layer: LAYER,
      origin: ORIGIN,
      destination: DESTINATION,
      from: FROM,
      to: TO,
      value: 'The figure; empty when the status is none, missing or mentioned.',
      unit: UNIT,
      status: STATUS,
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  routes: {
    title: 'Routes: legs of transit routes and trafficking corridors, without a figure',
    columns: {
      route: 'The route that the leg belongs to.',
      leg: 'Place in its route, from 1.',
      layer: LAYER,
      origin: ORIGIN,
      destination: DESTINATION,
      role: 'What the leg is in its route, or the part of Azerbaijan in a corridor.',
      form: 'Form of trafficking, as the source names it.',
      victims: 'Whom the source names.',
      from: FROM,
      to: TO,
      evidence: 'What the source says of it; the words stand in text/ under evidence.<id>.',
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  indicators: {
    title: 'Indicators: national figures without a partner country',
    columns: {
      indicator: 'What is counted.',
      from: FROM,
      to: TO,
      value: 'The figure, or the lower end of a range.',
      high: 'The upper end of a range.',
      unit: UNIT,
      status: STATUS,
      source: SOURCE,
      locator: LOCATOR,
      note: NOTE,
    },
  },
  events: {
    title: 'Events: dated events that the report names',
    columns: {
      id: 'The words stand in text/ under event.<id>.',
      date: 'ISO 8601 to its precision.',
      precision: 'How exact the date is.',
      source: SOURCE,
      locator: LOCATOR,
    },
  },
  discrepancies: {
    title: 'Discrepancies: rows that contradict each other',
    columns: {
      id: 'The words stand in text/ under discrepancy.<id>.',
      rows: 'The rows concerned: flows:layer|origin|destination|from|to or indicators:indicator|from|to; before the first : stands the file.',
      kind: 'In what way they contradict each other.',
    },
  },
  reporters: {
    title: 'Reporters: which country counted which side of a move to or from Azerbaijan',
    columns: {
      reporter: 'The country that counted.',
      layer: 'The layer of its rows in flows-partners.csv.',
      origin: 'Where the counted people came from.',
      destination: 'Where they went.',
      unit: 'What it counts.',
      from: 'First year with a figure.',
      to: 'Last year with a figure.',
    },
  },
  pairs: {
    title: 'Pairs: what the report prints beside what an additional source has of the same thing',
    columns: {
      id: 'The words stand in text/ under pair.<id> and pair.<id>.note.',
      how: 'value: one number with one number, several rows being added up; cells: row by row, where both have one; order: ranks with the order of numbers.',
      report:
        'Rows of flows.csv or indicators.csv; * stands for any part of a key but the total of all countries.',
      record: 'Rows of a record, written alike; with `cells`, the key at the same place has as many *.',
      rounded_to: 'The step to which the number of the report is rounded, where its unit does not say so.',
      relation:
        'agrees; rounded: agrees after rounding; differs; not-the-same: not the same thing, which is said and not computed.',
    },
  },
};
