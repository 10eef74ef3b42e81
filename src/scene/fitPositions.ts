// Which places the camera is fitted to: all that are shown but those that a long series names in a year or two.
import type { Atlas } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { type LayerSeries, layerSeries } from '../model/layerSeries.ts';
import type { Evidence } from '../state/viewState.ts';
import type { NodeMarks } from './nodes.ts';

/** A series of at least so many dates is long, and a place in fewer than so many of them is seldom named. */
const LONG_SERIES = 6;
const SELDOM = 3;

/** [lng, lat] of the nodes to fit, the hub first. A place left out is still drawn, or named at the edge. */
export const fitPositions = memoByIdentity(
  (
    atlas: Atlas,
    evidence: Evidence,
    layers: readonly string[],
    nodes: NodeMarks,
  ): readonly (readonly [number, number])[] => {
    const shown = layerSeries(atlas, evidence).filter(({ layer }) => layers.includes(layer.id));
    const seldom = new Set(shown.flatMap(seldomNamed));
    for (const series of shown) for (const place of oftenNamed(series)) seldom.delete(place);
    return Array.from(nodes.place, (_, node) => node)
      .filter((node) => node === 0 || !seldom.has(at(nodes.place, node)))
      .map((node) => [at(nodes.position, node * 2), at(nodes.position, node * 2 + 1)] as const);
  },
);

function seldomNamed(series: LayerSeries): readonly number[] {
  return placesBy(series, (dates) => series.slices.length >= LONG_SERIES && dates < SELDOM);
}

function oftenNamed(series: LayerSeries): readonly number[] {
  return placesBy(series, (dates) => series.slices.length < LONG_SERIES || dates >= SELDOM);
}

/** Both ends of the pairs whose number of dates passes; O(pairs x dates). */
function placesBy(series: LayerSeries, passes: (dates: number) => boolean): readonly number[] {
  return Array.from({ length: series.pairCount }, (_, pair) => pair).flatMap((pair) =>
    passes(series.slices.filter(({ row }) => at(row, pair) >= 0).length)
      ? [at(series.origin, pair), at(series.destination, pair)]
      : [],
  );
}
