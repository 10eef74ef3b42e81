// The atlas of the tables: columns and rows equal to what a naive reading gives, frozen, and linear in the rows.
import { describe, expect, it } from 'vitest';
import { type Atlas, STATUSES, UNITS } from '../../src/package/atlas.ts';
import { parseAtlas, type TableTexts } from '../../src/package/parseAtlas.ts';
import { TABLE_NAMES } from '../../src/package/schemas.ts';
import { textAt } from '../../src/package/textAt.ts';
import { dataFile, dataRows, type TextRow } from './dataRows.ts';
import { SMALL_DESCRIPTOR } from './smallDescriptor.ts';
import { SMALL_TABLES } from './smallPackage.ts';

function atlasOf(texts: TableTexts, descriptor: object = SMALL_DESCRIPTOR): Atlas {
  const result = parseAtlas(texts, JSON.stringify(descriptor));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.atlas;
}

const REAL: TableTexts = {
  sources: dataFile('sources.csv'),
  places: dataFile('places.csv'),
  layers: dataFile('layers.csv'),
  flows: dataFile('flows.csv'),
  routes: dataFile('routes.csv'),
  indicators: dataFile('indicators.csv'),
  events: dataFile('events.csv'),
  discrepancies: dataFile('discrepancies.csv'),
};

/** A printed 2.0 is the number 2. */
const withPlainNumbers = (row: TextRow): TextRow =>
  row.value === undefined || row.value === '' ? row : { ...row, value: String(Number(row.value)) };

describe('The atlas of data/', () => {
  const atlas = atlasOf(REAL, JSON.parse(dataFile('atlas.json')));

  it('holds every flow, column by column, as the file has it', () => {
    const { flows } = atlas;
    const back = Array.from({ length: flows.length }, (_, row) => ({
      layer: atlas.layers[flows.layer[row] ?? -1]?.id,
      origin: atlas.places[flows.origin[row] ?? -1]?.id,
      destination: atlas.places[flows.destination[row] ?? -1]?.id,
      from: textAt(flows.from, row),
      to: textAt(flows.to, row),
      value: Number.isNaN(flows.value[row]) ? '' : String(flows.value[row]),
      unit: UNITS[flows.unit[row] ?? -1],
      status: STATUSES[flows.status[row] ?? -1],
      source: atlas.sources[flows.source[row] ?? -1]?.id,
      locator: textAt(flows.locator, row),
      note: textAt(flows.note, row),
    }));
    expect(back).toEqual(dataRows('flows'));
  });

  it('holds the year of each date beside it', () => {
    const { flows } = atlas;
    expect([...flows.fromYear]).toEqual(dataRows('flows').map((row) => Number.parseInt(row.from ?? '', 10)));
    expect([...flows.toYear]).toEqual(dataRows('flows').map((row) => Number.parseInt(row.to ?? '', 10)));
  });

  it.each([
    ['sources', atlas.sources],
    ['routes', atlas.legs],
    ['indicators', atlas.indicators],
    ['events', atlas.events],
    ['discrepancies', atlas.discrepancies],
  ] as const)('holds every row of %s as the file has it', (name, rows) => {
    const asText = (value: unknown) =>
      value === null ? '' : Array.isArray(value) ? value.join(';') : String(value);
    const back = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asText(value)])),
    );
    // An indicator also carries the name that stories and contradictions call it by.
    const keyed = (row: TextRow) =>
      name === 'indicators' ? { ...row, key: `indicators:${row.indicator}|${row.from}|${row.to}` } : row;
    expect(back).toEqual(dataRows(name).map(withPlainNumbers).map(keyed));
  });

  it('parts places from what has no point, and layers from those that the list leaves out', () => {
    const point = ({ lng, lat, anchor, ...row }: TextRow) =>
      lng === '' ? row : { ...row, lng: Number(lng), lat: Number(lat), anchor };
    expect([...atlas.places, ...atlas.unplaced]).toEqual(dataRows('places').map(point));
    expect(atlas.unplaced.map(({ kind }) => kind)).toEqual(['total', 'unknown', 'unknown']);
    const layers = dataRows('layers');
    const listed = layers.filter((row) => row.listed === 'yes').map(({ listed: _, ...row }) => row);
    expect(atlas.layers).toEqual(listed);
    expect(atlas.unlistedLayers.map(({ id }) => id)).toEqual(
      layers.filter((row) => row.listed === 'no').map((row) => row.id),
    );
  });

  it('is frozen, its tables and their rows too', () => {
    expect(Object.isFrozen(atlas)).toBe(true);
    expect(Object.isFrozen(atlas.flows) && Object.isFrozen(atlas.flows.locator.texts)).toBe(true);
    for (const rows of [
      atlas.sources,
      atlas.places,
      atlas.unplaced,
      atlas.unlistedLayers,
      atlas.layers,
      atlas.legs,
      atlas.indicators,
      atlas.events,
    ]) {
      expect(Object.isFrozen(rows) && rows.every(Object.isFrozen)).toBe(true);
    }
    expect(atlas.sources.every(({ cites }) => Object.isFrozen(cites))).toBe(true);
    expect(atlas.legs.every(({ victims }) => Object.isFrozen(victims))).toBe(true);
  });
});

describe('Parsing', () => {
  it('gives problems, and no atlas, when one table is broken', () => {
    for (const name of TABLE_NAMES) {
      const result = parseAtlas({ ...SMALL_TABLES, [name]: 'nonsense' }, JSON.stringify(SMALL_DESCRIPTOR));
      expect('problems' in result && result.problems.every(({ file }) => file === `${name}.csv`)).toBe(true);
    }
  });

  it('keeps an empty atlas when the tables have headers alone', () => {
    const headers = Object.fromEntries(
      TABLE_NAMES.map((name) => [name, SMALL_TABLES[name].split('\n')[0] ?? '']),
    );
    const nothing = {
      time: SMALL_DESCRIPTOR.time,
      firstLayers: [],
      layers: {},
      derived: {},
      topics: [],
      measures: [],
      sections: [],
      questions: [],
      rules: [],
      records: [],
      seas: [],
    };
    expect(atlasOf({ ...SMALL_TABLES, ...headers }, nothing).flows.length).toBe(0);
  });

  it('reads 100,000 flows, each with its own key', () => {
    const header = SMALL_TABLES.flows.split('\n')[0];
    const count = 100_000;
    const rows = Array.from({ length: count }, (_, index) => {
      const date = `${1000 + (index % 9000)}-${String(1 + (Math.floor(index / 9000) % 12)).padStart(2, '0')}`;
      return `residence-arrivals,GEO,AZE,${date},${date},${index},persons,reported,office,Line ${index},`;
    });
    const { flows } = atlasOf({ ...SMALL_TABLES, flows: [header, ...rows].join('\n') });
    expect(flows.length).toBe(count);
    expect(flows.value[count - 1]).toBe(count - 1);
    expect(flows.fromYear[count - 1]).toBe(1000 + ((count - 1) % 9000));
  });

  it('still sees a key that stands twice among 100,000', () => {
    const header = SMALL_TABLES.flows.split('\n')[0];
    const rows = Array.from({ length: 100_000 }, (_, index) => {
      const date = `${1000 + (index % 9000)}-${String(1 + (Math.floor(index / 9000) % 12)).padStart(2, '0')}`;
      return `residence-arrivals,GEO,AZE,${date},${date},1,persons,reported,office,Line ${index},`;
    });
    const result = parseAtlas(
      { ...SMALL_TABLES, flows: [header, ...rows, rows[777]].join('\n') },
      JSON.stringify(SMALL_DESCRIPTOR),
    );
    expect('problems' in result && result.problems).toEqual([
      {
        file: 'flows.csv',
        row: 100_002,
        column: null,
        expected: 'a key of its own (row 779 has the same)',
        found: 'residence-arrivals|GEO|AZE|1777-01|1777-01',
      },
    ]);
  });
});
