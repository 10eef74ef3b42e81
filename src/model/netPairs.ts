// Partners whose net can be known: both residence layers name them, one in each direction.

import type { Atlas } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';
import { coverageIn } from './coverage.ts';
import type { Slice } from './layerSeries.ts';
import { seriesOf } from './pairFigure.ts';

/** Stands where the id of a layer would: net is computed from two layers and is none of layers.csv. */
export const NET_LAYER = 'net';

export interface NetPair {
  /** Index into atlas.places. */
  readonly partner: number;
  /** Pairs of the two series. */
  readonly arrivals: number;
  readonly departures: number;
}

/** The two sides of a year; `whole` is false for the last published ones of an earlier year. */
export interface NetSlices {
  readonly arrivals: Slice;
  readonly departures: Slice;
  readonly whole: boolean;
}

/** In the order of the arrivals. */
export const netPairs = memoByIdentity((atlas: Atlas, evidence: Evidence): readonly NetPair[] => {
  const arrivals = seriesOf(atlas, evidence, atlas.inflow);
  const departures = seriesOf(atlas, evidence, atlas.outflow);
  if (!arrivals || !departures) return [];
  return Array.from(arrivals.origin).flatMap((partner, pair): readonly NetPair[] => {
    const back = departures.destination.indexOf(partner);
    return back < 0 ? [] : [{ partner, arrivals: pair, departures: back }];
  });
});

/** Slices of one year on both sides; null where a side has none. Sides of different years never meet. */
export const netSlices = memoByIdentity(
  (atlas: Atlas, evidence: Evidence, year: number): NetSlices | null => {
    const [arrivals, departures] = [atlas.inflow, atlas.outflow].map((id) => {
      const series = seriesOf(atlas, evidence, id);
      const coverage = series && coverageIn(series, year);
      return coverage?.kind === 'figures' || coverage?.kind === 'earlier' ? coverage : null;
    });
    if (!arrivals || !departures || arrivals.kind !== departures.kind) return null;
    if (arrivals.slice.toYear !== departures.slice.toYear) return null;
    return { arrivals: arrivals.slice, departures: departures.slice, whole: arrivals.kind === 'figures' };
  },
);

/** Arrivals less departures in persons; NaN where a side has no figure or the source prints a dash. */
export function netPersons(atlas: Atlas, slices: NetSlices, pair: NetPair): number {
  const personsOf = (slice: Slice, of: number) => {
    const row = at(slice.row, of);
    return row < 0 ? Number.NaN : at(atlas.flows.value, row);
  };
  return personsOf(slices.arrivals, pair.arrivals) - personsOf(slices.departures, pair.departures);
}

/** Net stands where both residence layers are shown. */
export function netIsShown({ inflow, outflow }: Atlas, layers: readonly string[]): boolean {
  return [inflow, outflow].every((id) => id !== null && layers.includes(id));
}
