// A seeded atlas of any size for the benchmark: pairs of places, each with a figure in each of thirty years.
import { type Atlas, STATUSES, UNITS } from '../../src/package/atlas.ts';
import type { Descriptor } from '../../src/package/descriptor.ts';
import { columnOf, sameText } from '../../src/package/textColumn.ts';

export const BENCH_YEARS = 30;
export const FIRST_BENCH_YEAR = 1982;
const BENCH_LAYERS: readonly string[] = Object.freeze(['residence-departures']);

const DEPARTURES = { colour: 'departures', dash: 'solid', head: 'arrow', mark: 'arc' } as const;
const DECLARED: Descriptor = {
  hub: 'AZE',
  mainSource: 'seed',
  time: { granularity: 'year', from: 1990, to: 2011, start: 2010 },
  declared: new Map(BENCH_LAYERS.map((id) => [id, { ...DEPARTURES, role: 'outflow' }])),
  scale: null,
  stocks: null,
  inflow: null,
  outflow: BENCH_LAYERS[0] ?? null,
  net: null,
  mirror: null,
  dots: null,
  formerLayers: new Map(),
  firstLayers: BENCH_LAYERS,
  topics: [],
  measures: [],
  sections: [],
  questions: [],
  rules: [],
  records: [],
  seas: [],
};

/** 200 x 199 pairs hold more than a million rows of thirty years. */
const PLACES = 200;

/** An atlas of `rows` rows; the same seed gives the same rows. */
export function syntheticAtlas(rows: number, seed: number): Atlas {
  const next = chance(seed);
  const ids = ['AZE', ...Array.from({ length: PLACES - 1 }, (_, i) => `X-${i}`)];
  const all = ids.flatMap((_, origin) =>
    ids.flatMap((_id, destination) =>
      origin === destination ? [] : [{ origin, destination, order: next() }],
    ),
  );
  // Pairs of Azerbaijan come first, as in the real tables, so that the fan is opened at every size.
  const touchesHome = (pair: (typeof all)[number]) => pair.origin === 0 || pair.destination === 0;
  all.sort((a, b) => Number(touchesHome(b)) - Number(touchesHome(a)) || a.order - b.order);
  const pairOf = (row: number) => all[Math.floor(row / BENCH_YEARS)];
  const yearOf = (row: number) => FIRST_BENCH_YEAR + (row % BENCH_YEARS);
  const years = Array.from({ length: BENCH_YEARS }, (_, i) => String(FIRST_BENCH_YEAR + i));
  const dates = columnOf(
    years,
    Uint8Array.from({ length: rows }, (_, row) => row % BENCH_YEARS),
  );
  const nothing = sameText('', rows);
  return {
    ...DECLARED,
    sources: [
      {
        id: 'seed',
        title: 'Seed',
        author: '',
        publisher: '',
        year: '',
        url: '',
        cites: [],
        note: '',
        licence: '',
      },
    ],
    places: ids.map((id) => ({
      id,
      kind: 'country',
      lng: next() * 300 - 150,
      lat: next() * 110 - 50,
      anchor: id,
    })),
    unplaced: [],
    unlistedLayers: [],
    layers: BENCH_LAYERS.map((id) => {
      return {
        id,
        group: 'residence',
        kind: 'flow',
        unit: 'persons',
        time: 'years',
        direction: 'directed',
        source: 'seed',
      };
    }),
    flowFiles: ['flows'],
    flows: {
      length: rows,
      file: new Uint8Array(rows),
      layer: new Uint16Array(rows),
      origin: Uint32Array.from({ length: rows }, (_, row) => pairOf(row)?.origin ?? 0),
      destination: Uint32Array.from({ length: rows }, (_, row) => pairOf(row)?.destination ?? 0),
      from: dates,
      to: dates,
      fromYear: Int16Array.from({ length: rows }, (_, row) => yearOf(row)),
      toYear: Int16Array.from({ length: rows }, (_, row) => yearOf(row)),
      // Many small figures and few large ones, as in the real tables.
      value: Float64Array.from({ length: rows }, () => Math.ceil(10 ** (next() * 4))),
      unit: new Uint8Array(rows).fill(UNITS.indexOf('persons')),
      status: new Uint8Array(rows).fill(STATUSES.indexOf('reported')),
      source: new Uint16Array(rows),
      locator: nothing,
      note: nothing,
    },
    legs: [],
    indicators: [],
    events: [],
    discrepancies: [],
  };
}

/** Numbers from 0 to 1 by mulberry32. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
