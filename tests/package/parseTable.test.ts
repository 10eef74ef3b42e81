// CSV text to checked columns: what is read, and the exact line for each kind of broken cell, row and header.
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../src/package/parseTable.ts';
import { describeProblem } from '../../src/package/problem.ts';
import type { TableName } from '../../src/package/schemas.ts';
import { SMALL_TABLES } from './smallPackage.ts';

const printed = (name: TableName, text: string) => parseTable(name, text).problems.map(describeProblem);
const places = (...rows: readonly string[]) => `id,kind,lng,lat,anchor\n${rows.join('\n')}\n`;

describe('A table', () => {
  it('is read as columns, numbers beside the cells they stand in', () => {
    const { table, problems } = parseTable(
      'places',
      places('AZE,country,49.8671,-0.5,Baku', 'TUR,country,32,39,Ankara'),
    );
    expect(problems).toEqual([]);
    expect(table.cells.id).toEqual(['AZE', 'TUR']);
    expect([...table.numbers.lng]).toEqual([49.8671, 32]);
    expect([...table.numbers.lat]).toEqual([-0.5, 39]);
    expect([...table.lines]).toEqual([2, 3]);
  });

  it('may have its columns in another order', () => {
    const { table, problems } = parseTable('places', 'lat,id,kind,anchor,lng\n1,AZE,country,Baku,2\n');
    expect(problems).toEqual([]);
    expect(table.cells.anchor).toEqual(['Baku']);
    expect([...table.numbers.lng]).toEqual([2]);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at its end', (text: string) => text.trimEnd()],
    ['blank lines at its end', (text: string) => `${text}\n\n`],
  ])('is read the same with %s', (_, change) => {
    const text = SMALL_TABLES.flows;
    expect(parseTable('flows', change(text)).problems).toEqual([]);
    expect(parseTable('flows', change(text)).table).toEqual(parseTable('flows', text).table);
  });

  it('keeps commas, quotes and line ends inside quotes', () => {
    const { table } = parseTable('places', places('AZE,country,1,2,"A ""B"", C\nD"'));
    expect(table.cells.anchor).toEqual(['A "B", C\nD']);
  });

  it('counts lines as a person does after a cell of two lines and a blank line', () => {
    expect(printed('places', places('AZE,country,1,2,"A\nB"', '', 'TUR,country,x,2,C'))).toEqual([
      'data/places.csv row 5, column lng: expected a number from -180 to 180, found "x"',
    ]);
  });

  it('reads an empty number as none', () => {
    const { table } = parseTable('flows', SMALL_TABLES.flows);
    expect([...table.numbers.value]).toEqual([30, 12, Number.NaN, 45]);
  });
});

describe('A broken table names', () => {
  it.each([
    [
      'a number that is a word',
      places('AZE,country,east,2,B'),
      'row 2, column lng: expected a number from -180 to 180, found "east"',
    ],
    [
      'a number with a comma',
      places('AZE,country,"1,5",2,B'),
      'row 2, column lng: expected a number from -180 to 180, found "1,5"',
    ],
    [
      'a number with an exponent',
      places('AZE,country,1e1,2,B'),
      'row 2, column lng: expected a number from -180 to 180, found "1e1"',
    ],
    [
      'a number with a blank',
      places('AZE,country, 1,2,B'),
      'row 2, column lng: expected a number from -180 to 180, found " 1"',
    ],
    [
      'a number out of range',
      places('AZE,country,1,90.1,B'),
      'row 2, column lat: expected a number from -90 to 90, found "90.1"',
    ],
    [
      'a place in small letters',
      places('aze,country,1,2,B'),
      'row 2, column id: expected three capital letters (ISO 3166-1), or X- and three or four for a region, found "aze"',
    ],
    [
      'a choice that is not offered',
      places('AZE,land,1,2,B'),
      'row 2, column kind: expected one of country, region, unknown, total, found "land"',
    ],
    [
      'an empty cell',
      places('AZE,,1,2,B'),
      'row 2, column kind: expected one of country, region, unknown, total, found nothing',
    ],
    ['a cell of blanks', places('AZE,country,1,2, '), 'row 2, column anchor: expected some text, found " "'],
    ['a row that is too short', places('AZE,country,1,2'), 'row 2: expected 5 cells, found "4 cells"'],
    ['a row that is too long', places('AZE,country,1,2,B,C'), 'row 2: expected 5 cells, found "6 cells"'],
    [
      'a missing column',
      'id,kind,lng,lat\nAZE,country,1,2\n',
      'row 1, column anchor: expected a column named anchor, found "id,kind,lng,lat"',
    ],
    [
      'an unknown column',
      'id,kind,lng,lat,anchor,size\n',
      'row 1: expected the columns id,kind,lng,lat,anchor once each, found "size"',
    ],
    [
      'a column that stands twice',
      'id,kind,lng,lat,anchor,id\n',
      'row 1: expected the columns id,kind,lng,lat,anchor once each, found "id"',
    ],
    [
      'text after a closing quote',
      places('AZE,country,1,2,"B"C'),
      'row 2: expected quotes that close, doubled inside a cell, found "Trailing quote on quoted field is malformed"',
    ],
  ])('%s', (_, text, message) => {
    expect(printed('places', text)).toContain(`data/places.csv ${message}`);
  });

  it('a quote that never closes, on the line where it opens', () => {
    expect(printed('places', places('AZE,country,1,2,B', 'TUR,country,1,2,"C', 'GEO,country,1,2,D'))).toEqual(
      [
        'data/places.csv row 3: expected quotes that close, doubled inside a cell, found "Quoted field unterminated"',
      ],
    );
  });

  it.each([
    [
      'flows',
      '2011-09-30,2011-09-30',
      '2011-02-30,2011-09-30',
      'column from: expected a year, month or day such as 2011, 2011-04 or 2011-04-01, found "2011-02-30"',
    ],
    [
      'flows',
      '2011-09-30,2011-09-30',
      '2011-13,2011-09-30',
      'column from: expected a year, month or day such as 2011, 2011-04 or 2011-04-01, found "2011-13"',
    ],
    [
      'events',
      '2006/2008',
      '2006-2008',
      'column date: expected a date such as 2011-04, or a period such as 2006/2008, found "2006-2008"',
    ],
    ['sources', '2011,https', '11,https', 'column year: expected a year of four digits, found "11"'],
    [
      'sources',
      'https://example.org/',
      'javascript:alert(1)',
      'column url: expected an http or https address, found "javascript:alert(1)"',
    ],
    [
      'sources',
      'example.org/,office',
      'example.org/,"office, press"',
      'column cites: expected ids with ";" between them, found "office, press"',
    ],
    [
      'routes',
      'onward,,,',
      'onward,,men;robots,',
      'column victims: expected with ";" between them, of men, boys, women, children, found "men;robots"',
    ],
    ['routes', 'east-west,1', 'east-west,0', 'column leg: expected a whole number of 1 or more, found "0"'],
    [
      'routes',
      'east-west,1',
      'east-west,1.5',
      'column leg: expected a whole number of 1 or more, found "1.5"',
    ],
    [
      'discrepancies',
      'indicators:remittances-in|2004|2004',
      'remittances-in 2004',
      'column rows: expected row keys such as indicators:arrivals|2008|2008 with ";" between them, found "remittances-in 2004"',
    ],
  ] as const)('a cell of %s where %s became %s', (name, before, after, message) => {
    const text = SMALL_TABLES[name].replace(before, () => after);
    const all = printed(name, text);
    expect(all).toHaveLength(1);
    expect(all[0]?.endsWith(message), all[0]).toBe(true);
  });

  it('29 February where there is none, and not where there is one', () => {
    const dated = (day: string) => SMALL_TABLES.events.replace('2002-07', day);
    expect(printed('events', dated('2000-02-29'))).toEqual([]);
    expect(printed('events', dated('2008-02-29'))).toEqual([]);
    expect(printed('events', dated('1900-02-29'))).toHaveLength(1);
    expect(printed('events', dated('2011-02-29'))).toHaveLength(1);
  });

  it('every column when the file is empty, or a web page instead of a table', () => {
    expect(printed('places', '')).toHaveLength(5);
    expect(printed('places', '<!doctype html>\n<title>Not here</title>')[0]).toBe(
      'data/places.csv row 1, column id: expected a column named id, found "<!doctype html>"',
    );
  });
});
