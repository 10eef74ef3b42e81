// What each source gave to the atlas: how many rows, to which layers and indicators, and what it cites.

import { selectView } from '../flows/select.ts';
import type { Atlas, SourceRow } from '../package/atlas.ts';
import type { ViewState } from '../state/viewState.ts';
import { yearTotals } from './yearTotals.ts';

/** Who speaks on screen: the sources of the shown layers' rows and of the totals, in the year and the one compared. */
export function sourcesShown(atlas: Atlas, view: ViewState): readonly SourceRow[] {
  const years = [view.year, ...(view.compare === null ? [] : [view.compare])];
  const ids = new Set(years.flatMap((year) => idsShown(atlas, view, year)));
  return [...ids].flatMap((id) => atlas.sources.filter((each) => each.id === id));
}

function idsShown(atlas: Atlas, view: ViewState, year: number): readonly string[] {
  const { layers } = selectView(atlas, view, year, 'both');
  const hasFigures = layers.some(({ coverage }) => coverage.kind === 'figures');
  const ids = layers.flatMap(({ layer, coverage, legs, row }) => {
    if (coverage.kind === 'timeless') return legs.map((leg) => leg.source);
    // A layer that has none yet says nothing beside one that has.
    if (coverage.kind !== 'figures' && coverage.kind !== 'earlier') return hasFigures ? [] : [layer.source];
    const sources = new Set<number>();
    for (const each of row) sources.add(atlas.flows.source[each] ?? -1);
    return [...sources].flatMap((each) => atlas.sources[each]?.id ?? []);
  });
  const isOfTotals = view.layers.some((id) => id === atlas.inflow || id === atlas.outflow);
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, year);
  const totals = isOfTotals ? [...arrivals.refs, ...departures.refs] : [];
  return [...ids, ...totals.map(({ source }) => source)];
}
