// What a layer holds in a year: figures, the outlines of earlier ones, or nothing yet.

import type { Atlas } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';
import { type LayerSeries, layerSeries, type Slice, speakingSources } from './layerSeries.ts';

export type Coverage =
  /** The year lies in this slice. */
  | { readonly kind: 'figures'; readonly slice: Slice }
  /** No figure for the year; `slice` is the last published before it, `after` the next one, if any. */
  | { readonly kind: 'earlier'; readonly slice: Slice; readonly after: Slice | null }
  /** No figure yet; the first comes in `after`. */
  | { readonly kind: 'ahead'; readonly after: Slice }
  /** Routes and corridors: no yearly figure; as reported in `year`. */
  | { readonly kind: 'timeless'; readonly year: number }
  /** The layer has no rows at all with the present sources. */
  | { readonly kind: 'empty' };

/** Coverage of one layer's series in a year; where two slices cover it the later one counts. */
export function coverageIn(series: LayerSeries, year: number): Coverage {
  let covering: Slice | null = null;
  let before: Slice | null = null;
  let after: Slice | null = null;
  for (const slice of series.slices) {
    if (slice.fromYear <= year && year <= slice.toYear) covering = slice;
    else if (slice.toYear < year) before = !before || slice.toYear >= before.toYear ? slice : before;
    else if (!after) after = slice;
  }
  if (covering) return { kind: 'figures', slice: covering };
  if (before) return { kind: 'earlier', slice: before, after };
  if (after) return { kind: 'ahead', after };
  return { kind: 'empty' };
}

/** Coverage of a layer by id, routes and corridors included. */
export function layerCoverage(atlas: Atlas, evidence: Evidence, layerId: string, year: number): Coverage {
  const series = layerSeries(atlas, evidence).find((each) => each.layer.id === layerId);
  if (!series) return { kind: 'empty' };
  if (series.layer.kind === 'route' || series.layer.kind === 'corridor') {
    const speaking = speakingSources(atlas, evidence);
    const leg = atlas.legs.find((each) => each.layer === layerId && speaking.has(each.source));
    return leg ? { kind: 'timeless', year: Number(leg.to.slice(0, 4)) } : { kind: 'empty' };
  }
  return coverageIn(series, year);
}

/** True where the figures of the slice are of a source that the report does not use. */
export function isSecondSource(atlas: Atlas, slice: Slice): boolean {
  const first = at(
    slice.row,
    slice.row.findIndex((row) => row >= 0),
  );
  return !speakingSources(atlas, 'report').has(at(atlas.sources, at(atlas.flows.source, first)).id);
}

/** Years 1990-2011 in which at least one of the layers has figures, ascending. */
export const dataYears = memoByIdentity(
  (atlas: Atlas, evidence: Evidence, layers: readonly string[]): readonly number[] => {
    const years: number[] = [];
    for (let year = atlas.time.from; year <= atlas.time.to; year++) {
      if (layers.some((id) => layerCoverage(atlas, evidence, id, year).kind === 'figures')) years.push(year);
    }
    return years;
  },
);
