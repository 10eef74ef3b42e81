// A seeded atlas of any size for the benchmark: pairs of places, each with a figure in each of thirty years.
import type { Atlas } from '../../src/data/atlas.ts';
import { type TinyFlow, tinyAtlas } from '../model/tinyAtlas.ts';

export const BENCH_YEARS = 30;
export const FIRST_BENCH_YEAR = 1982;

const PLACES = 80;

/** An atlas of `flows` rows; the same seed gives the same rows. At most 80 x 79 pairs of places. */
export function syntheticAtlas(flows: number, seed: number): Atlas {
  const next = chance(seed);
  const ids = ['AZE', ...Array.from({ length: PLACES - 1 }, (_, i) => `X-${i}`)];
  const pairs = ids.flatMap((origin) =>
    ids.filter((id) => id !== origin).map((destination) => ({ origin, destination, order: next() })),
  );
  // Pairs of Azerbaijan come first, as in the real tables, so that the fan is opened at every size.
  const touchesHome = (pair: (typeof pairs)[number]) => pair.origin === 'AZE' || pair.destination === 'AZE';
  pairs.sort((a, b) => Number(touchesHome(b)) - Number(touchesHome(a)) || a.order - b.order);
  const rows = Array.from({ length: flows }, (_, row): TinyFlow => {
    const pair = pairs[Math.floor(row / BENCH_YEARS)];
    if (!pair) throw new Error(`${flows} flows need more pairs than ${pairs.length}`);
    const year = String(FIRST_BENCH_YEAR + (row % BENCH_YEARS));
    // Many small figures and few large ones, as in the real tables.
    const value = Math.ceil(10 ** (next() * 4));
    return { origin: pair.origin, destination: pair.destination, from: year, to: year, value };
  });
  const atlas = tinyAtlas({ flows: rows });
  const places = atlas.places.map((place) => {
    return { ...place, lng: next() * 300 - 150, lat: next() * 110 - 50 };
  });
  return { ...atlas, places };
}

/** The rows of one year as an atlas of their own: what a page does that rebuilds its layer on every change. */
export function atlasOfYear(atlas: Atlas, year: number): Atlas {
  const { flows } = atlas;
  const rows: number[] = [];
  for (let row = 0; row < flows.length; row++) {
    if ((flows.fromYear[row] ?? 0) <= year && year <= (flows.toYear[row] ?? 0)) rows.push(row);
  }
  const of = (column: ArrayLike<number>) => rows.map((row) => column[row] ?? 0);
  const words = (column: readonly string[]) => rows.map((row) => column[row] ?? '');
  return {
    ...atlas,
    flows: {
      length: rows.length,
      layer: Uint16Array.from(of(flows.layer)),
      origin: Uint16Array.from(of(flows.origin)),
      destination: Uint16Array.from(of(flows.destination)),
      from: words(flows.from),
      to: words(flows.to),
      fromYear: Int16Array.from(of(flows.fromYear)),
      toYear: Int16Array.from(of(flows.toYear)),
      value: Float64Array.from(of(flows.value)),
      unit: Uint8Array.from(of(flows.unit)),
      status: Uint8Array.from(of(flows.status)),
      source: Uint16Array.from(of(flows.source)),
      locator: words(flows.locator),
      note: words(flows.note),
    },
  };
}

/** Numbers from 0 to 1 by mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
