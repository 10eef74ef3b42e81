// What each source gave to the atlas: how many rows, to which layers and indicators, and what it cites.
import { speakingSources } from '../flows/speaking.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, SourceRow } from '../package/atlas.ts';

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
