// An opened atlas as a data package that opens again: descriptor, tables and words as files.

import { at } from '../../lib/at.ts';
import type { DataText } from '../atlas.ts';
import { type Atlas, STATUSES, UNITS } from '../atlas.ts';
import { type CsvCell, csvOf } from '../csvOf.ts';
import { DESCRIPTOR_FILE } from '../descriptorSchema.ts';
import { periodDate } from '../periods.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../schemas.ts';
import { textAt } from '../textAt.ts';

/** File name to its text; `words` by language. For packages that were opened as a table. */
export function packageOfAtlas(
  atlas: Atlas,
  words: Readonly<Record<string, DataText>>,
): ReadonlyMap<string, string> {
  const rows = rowsOf(atlas);
  const tables = TABLE_NAMES.map((name) => {
    const columns = Object.keys(TABLES[name].columns);
    return [TABLES[name].file, csvOf(columns, rows[name] ?? [])] as const;
  });
  const texts = Object.entries(words).map(
    ([lang, text]) => [`text/${lang}.json`, JSON.stringify(text, null, 1)] as const,
  );
  return new Map([
    [
      'datapackage.json',
      JSON.stringify(
        description(
          atlas,
          tables.map(([file]) => file),
        ),
        null,
        1,
      ),
    ],
    [DESCRIPTOR_FILE, JSON.stringify(descriptor(atlas), withoutNull, 1)],
    ...tables,
    ...texts,
  ]);
}

/** The tables that an opened atlas fills, in the order of their columns. */
function rowsOf(atlas: Atlas): Partial<Record<TableName, readonly (readonly CsvCell[])[]>> {
  const { flows, places, layers, sources, indicators } = atlas;
  return {
    sources: sources.map(({ id, title, author, publisher, year, url, cites, note, licence }) => [
      ...[id, title, author, publisher, year, url, cites.join(';'), note, licence],
    ]),
    places: places.map(({ id, kind, lng, lat, anchor }) => [id, kind, lng, lat, anchor]),
    layers: layers.map(({ id, group, kind, unit, time, direction, source }) => [
      ...[id, group, kind, unit, time, direction, source, 'yes'],
    ]),
    flows: Array.from({ length: flows.length }, (_, row) => {
      const value = at(flows.value, row);
      return [
        at(layers, at(flows.layer, row)).id,
        at(places, at(flows.origin, row)).id,
        at(places, at(flows.destination, row)).id,
        textAt(flows.from, row),
        textAt(flows.to, row),
        Number.isNaN(value) ? null : value,
        at(UNITS, at(flows.unit, row)),
        at(STATUSES, at(flows.status, row)),
        at(sources, at(flows.source, row)).id,
        textAt(flows.locator, row),
        textAt(flows.note, row),
      ];
    }),
    indicators: indicators.map(
      ({ indicator, from, to, value, high, unit, status, source, locator, note }) => [
        ...[indicator, from, to, value, high, unit, status, source, locator, note],
      ],
    ),
  };
}

/** A key without a value is left out, as a descriptor is written. */
const withoutNull = (_: string, value: unknown): unknown => (value === null ? undefined : value);

function descriptor({ time, firstLayers, declared, scale, stocks, topics, measures }: Atlas): object {
  const dateOf = (period: number) => periodDate(period, time.granularity);
  return {
    time: {
      granularity: time.granularity,
      from: dateOf(time.from),
      to: dateOf(time.to),
      start: dateOf(time.start),
    },
    firstLayers,
    layers: Object.fromEntries(declared),
    derived: {},
    ...(scale ? { scale } : {}),
    ...(stocks ? { stocks } : {}),
    topics: topics.map(({ id, layers, opens, headline, timeline, directions, stories }) => ({
      ...{ id, layers, opens: dateOf(opens), headline, timeline, directions, stories },
    })),
    measures: measures.map(({ id, form, layers }) => ({ id, form, layers })),
    sections: [],
    questions: [],
    rules: [],
    records: [],
    seas: [],
  };
}

function description({ sources }: Atlas, files: readonly string[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'flows',
    title: at(sources, 0).title,
    resources: files.map((path) => ({ name: path.replace('.csv', ''), path, encoding: 'utf-8' })),
  };
}
