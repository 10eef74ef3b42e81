// What a layer by id holds in a year, and in which years layers have figures.

import { type CountView, countedLayers } from '../flows/counts.ts';
import type { Coverage } from '../flows/coverage.ts';
import type { Period } from '../flows/graph.ts';
import { selectLayer } from '../flows/select.ts';
import { speakingSources } from '../flows/speaking.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';

/** Coverage of a layer by id, routes and corridors included. */
export function layerCoverage(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layerId: string,
  year: number,
): Coverage {
  return selectLayer(atlas, sourceFilter, layerId, year)?.coverage ?? { kind: 'empty' };
}

/** True where the figures of a layer in the period are of a source that the report does not use. */
export function isSecondSource(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  layerId: string,
  { from, to }: Period,
): boolean {
  const row = selectLayer(atlas, sourceFilter, layerId, `${from}/${to}`)?.row[0];
  if (row === undefined) return false;
  return !speakingSources(atlas, 'report').has(at(atlas.sources, at(atlas.flows.source, row)).id);
}

/** Years in which what the view shows has figures, by whose count it shows, ascending. */
export function viewYears(atlas: Atlas, view: CountView): readonly number[] {
  return dataYears(atlas, view.sourceFilter, countedLayers(atlas, view));
}

/** Years of the package in which at least one of the layers has figures, ascending. */
export const dataYears = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, layers: readonly string[]): readonly number[] => {
    const years: number[] = [];
    for (let year = atlas.time.from; year <= atlas.time.to; year++) {
      if (layers.some((id) => layerCoverage(atlas, sourceFilter, id, year).kind === 'figures'))
        years.push(year);
    }
    return years;
  },
);
