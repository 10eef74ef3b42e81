// What a cell may hold: each type once, with its pattern, its words for a message and its Frictionless type.

export interface CellType {
  /** What a non-empty cell must match. */
  readonly pattern: RegExp | null;
  /** Reads on after "expected". */
  readonly expected: string;
  readonly frictionless: 'string' | 'number' | 'integer' | 'year' | 'list';
}

/** Between the items of a list cell. */
export const LIST_SEPARATOR = ';';

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const ROW_KEY = `${ID}:[^|;]+(?:\\|[^|;]+)+`;
const listOf = (item: string) => new RegExp(`^${item}(?:${LIST_SEPARATOR}${item})*$`);

export const CELL_TYPES = {
  text: { pattern: null, expected: 'some text', frictionless: 'string' },
  url: { pattern: /^https?:\/\/\S+$/, expected: 'an http or https address', frictionless: 'string' },
  id: {
    pattern: new RegExp(`^${ID}$`),
    expected: 'an id of small letters, digits and hyphens',
    frictionless: 'string',
  },
  place: {
    pattern: /^(?:[A-Z]{3}|X-[A-Z]{3,4})$/,
    expected: 'three capital letters (ISO 3166-1), or X- and three or four for a region',
    frictionless: 'string',
  },
  year: { pattern: /^\d{4}$/, expected: 'a year of four digits', frictionless: 'year' },
  date: {
    pattern: new RegExp(`^${DATE}$`),
    expected: 'a year, month or day such as 2011, 2011-04 or 2011-04-01',
    frictionless: 'string',
  },
  dateOrPeriod: {
    pattern: new RegExp(`^${DATE}(?:/${DATE})?$`),
    expected: 'a date such as 2011-04, or a period such as 2006/2008',
    frictionless: 'string',
  },
  number: { pattern: /^-?\d{1,15}(?:\.\d+)?$/, expected: 'a number', frictionless: 'number' },
  integer: { pattern: /^-?\d{1,15}$/, expected: 'a whole number', frictionless: 'integer' },
  choice: { pattern: null, expected: 'one of', frictionless: 'string' },
  idList: {
    pattern: listOf(ID),
    expected: `ids with "${LIST_SEPARATOR}" between them`,
    frictionless: 'list',
  },
  choiceList: { pattern: null, expected: `with "${LIST_SEPARATOR}" between them, of`, frictionless: 'list' },
  rowKeyList: {
    pattern: listOf(ROW_KEY),
    expected: `row keys such as indicators:arrivals|2008|2008 with "${LIST_SEPARATOR}" between them`,
    frictionless: 'list',
  },
} as const satisfies Readonly<Record<string, CellType>>;

export type CellTypeName = keyof typeof CELL_TYPES;
