// What each source gave to the atlas: how many rows, to which layers and indicators, and what it cites.

import { selectView } from '../flows/select.ts';
import { speakingSources } from '../flows/speaking.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, SourceRow } from '../package/atlas.ts';
import type { ViewState } from '../state/viewState.ts';
import { yearTotals } from './yearTotals.ts';

export interface SourceGiven {
  readonly source: SourceRow;
  /** Rows of each table that name the source. */
  readonly flows: number;
  readonly legs: number;
  readonly indicatorRows: number;
  readonly events: number;
  /** All of these together. */
  readonly rows: number;
  readonly layers: readonly LayerId[];
  readonly indicators: readonly string[];
  readonly cites: readonly SourceRow[];
  /** True where the report does not use it. */
  readonly secondSource: boolean;
}

/** Every source in the order of sources.csv, those that gave no row included. */
export const sourcesGiven = memoByIdentity((atlas: Atlas): readonly SourceGiven[] => {
  const reportSources = speakingSources(atlas, 'report');
  const flowCounts = new Uint32Array(atlas.sources.length);
  const flowLayers = atlas.sources.map(() => new Set<LayerId>());
  for (let row = 0; row < atlas.flows.length; row++) {
    const source = atlas.flows.source[row] ?? 0;
    flowCounts[source] = (flowCounts[source] ?? 0) + 1;
    flowLayers[source]?.add(atlas.layers[atlas.flows.layer[row] ?? -1]?.id ?? '');
  }
  const given = atlas.sources.map((source, index): SourceGiven => {
    const legs = atlas.legs.filter((leg) => leg.source === source.id);
    const indicators = atlas.indicators.filter((row) => row.source === source.id);
    const events = atlas.events.filter((event) => event.source === source.id).length;
    const flows = at(flowCounts, index);
    return Object.freeze({
      source,
      flows,
      legs: legs.length,
      indicatorRows: indicators.length,
      events,
      rows: flows + legs.length + indicators.length + events,
      layers: [...new Set([...at(flowLayers, index), ...legs.map((leg) => leg.layer)])],
      indicators: [...new Set(indicators.map((row) => row.indicator))],
      cites: source.cites.flatMap((id) => atlas.sources.filter((each) => each.id === id)),
      secondSource: !reportSources.has(source.id),
    });
  });
  return Object.freeze(given);
});

/** Who speaks on screen: the sources of the shown layers' rows and of the totals, in the year and the one compared. */
export function sourcesShown(atlas: Atlas, view: ViewState): readonly SourceRow[] {
  const years = [view.year, ...(view.compare === null ? [] : [view.compare])];
  const ids = new Set(years.flatMap((year) => idsShown(atlas, view, year)));
  return [...ids].flatMap((id) => atlas.sources.filter((each) => each.id === id));
}

function idsShown(atlas: Atlas, view: ViewState, year: number): readonly string[] {
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, year);
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
  return [...ids, ...[...arrivals.refs, ...departures.refs].map(({ source }) => source)];
}
