// The flows of one layer as pairs that stand once and slices of time that point at rows, each slice of one source.

import type { Atlas, LayerRow } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';

/** One dated set of figures of a layer: a year, part of a year or a period of years. */
export interface Slice {
  readonly from: string;
  readonly to: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** True where the dates name less than whole years (January-June 2010). */
  readonly partial: boolean;
  /** Row of `atlas.flows` by pair, all of one file; -1 where the slice has no row for the pair. */
  readonly row: Int32Array;
}

export interface LayerSeries {
  readonly layer: LayerRow;
  readonly pairCount: number;
  /** Index into `atlas.places` by pair. */
  readonly origin: Uint16Array;
  readonly destination: Uint16Array;
  /** In order of time; empty for routes and corridors. */
  readonly slices: readonly Slice[];
}

/** Ids of the sources that speak in the given evidence: all of them, or the report and those it cites. */
export const speakingSources = memoByIdentity((atlas: Atlas, evidence: Evidence): ReadonlySet<string> => {
  if (evidence === 'all') return new Set(atlas.sources.map((source) => source.id));
  const report = atlas.sources.find((source) => source.id === 'report');
  // An atlas that is not made from the report has no second sources.
  if (!report) return new Set(atlas.sources.map((source) => source.id));
  return new Set([report.id, ...report.cites]);
});

/** One series for each layer of the atlas, in the order of layers.csv; linear in the rows. */
export const layerSeries = memoByIdentity((atlas: Atlas, evidence: Evidence): readonly LayerSeries[] => {
  const { flows, places } = atlas;
  const speaking = speakingSources(atlas, evidence);
  const speaks = atlas.sources.map((source) => speaking.has(source.id));
  const pairsOf = atlas.layers.map(() => new Map<number, number>());
  const slicesOf = atlas.layers.map(() => new Map<string, number[]>());
  for (let row = 0; row < flows.length; row++) {
    if (!speaks[flows.source[row] ?? 0]) continue;
    const layer = flows.layer[row] ?? 0;
    const key = (flows.origin[row] ?? 0) * places.length + (flows.destination[row] ?? 0);
    const pairs = pairsOf[layer];
    const slices = slicesOf[layer];
    if (!pairs || !slices) continue;
    if (!pairs.has(key)) pairs.set(key, pairs.size);
    const dates = `${flows.from[row]}/${flows.to[row]}`;
    const rows = slices.get(dates);
    if (rows) rows.push(row);
    else slices.set(dates, [row]);
  }
  return atlas.layers.map((layer, index) => {
    const pairs = at(pairsOf, index);
    const origin = new Uint16Array(pairs.size);
    const destination = new Uint16Array(pairs.size);
    for (const [key, pair] of pairs) {
      origin[pair] = Math.floor(key / places.length);
      destination[pair] = key % places.length;
    }
    const slices = [...at(slicesOf, index)].map(([, rows]) => sliceOf(atlas, ofOneFile(atlas, rows), pairs));
    slices.sort(inOrderOfTime);
    return { layer, pairCount: pairs.size, origin, destination, slices };
  });
});

/** Parts of a year stand before the whole year, so that the whole, being later, counts for it. */
function inOrderOfTime(a: Slice, b: Slice): number {
  const years = a.fromYear - b.fromYear || a.toYear - b.toYear || Number(b.partial) - Number(a.partial);
  return years || compareText(a.from, b.from) || compareText(a.to, b.to);
}

/** One source for one picture: of rows of the same dates in several files those of the last, which is complete. */
function ofOneFile({ flows }: Atlas, rows: readonly number[]): readonly number[] {
  const file = rows.reduce((last, row) => Math.max(last, flows.file[row] ?? 0), 0);
  return file === 0 ? rows : rows.filter((row) => flows.file[row] === file);
}

function sliceOf(atlas: Atlas, rows: readonly number[], pairs: ReadonlyMap<number, number>): Slice {
  const { flows, places } = atlas;
  const first = at(rows, 0);
  const row = new Int32Array(pairs.size).fill(-1);
  for (const each of rows) {
    const pair = pairs.get((flows.origin[each] ?? 0) * places.length + (flows.destination[each] ?? 0));
    if (pair !== undefined) row[pair] = each;
  }
  const from = at(flows.from, first);
  const to = at(flows.to, first);
  return {
    from,
    to,
    fromYear: at(flows.fromYear, first),
    toYear: at(flows.toYear, first),
    partial: from.length > 4 || to.length > 4,
    row,
  };
}
