// Partners whose net can be known: both residence layers name them, one in each direction.

import { graphOf } from '../flows/graph.ts';
import { selectLayer } from '../flows/select.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';

/** Partners whose net some year can know, in the order of the arrivals; indexes into atlas.places. */
export const netPartners = memoByIdentity((atlas: Atlas, sourceFilter: SourceFilter): readonly number[] => {
  const [arrivals, departures] = [atlas.inflow, atlas.outflow].map((id) => {
    const selected = selectLayer(atlas, sourceFilter, id, 'every');
    return selected ? Array.from(selected.named, (position) => at(selected.pairs, position)) : [];
  });
  const { origin, destination } = graphOf(atlas);
  const left = new Set(departures?.map((pair) => at(destination, pair)));
  return (arrivals ?? []).map((pair) => at(origin, pair)).filter((partner) => left.has(partner));
});

/** The net of a year; `whole` is false where it is that of the last published figures before it. */
export interface NetOfYear {
  readonly whole: boolean;
  /** Arrivals less departures in persons by partner; a partner of whom a side has no figure, or a dash, is not in it. */
  readonly persons: ReadonlyMap<number, number>;
}

/** null where a side has no figures. Sides of different years never meet. */
export const netOfYear = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, year: number): NetOfYear | null => {
    const arrivals = sideOf(atlas, sourceFilter, { layerId: atlas.inflow, year, partnerEnd: 'origin' });
    const departures = sideOf(atlas, sourceFilter, {
      layerId: atlas.outflow,
      year,
      partnerEnd: 'destination',
    });
    if (!arrivals || !departures || arrivals.kind !== departures.kind) return null;
    if (arrivals.toYear !== departures.toYear) return null;
    const persons = new Map<number, number>();
    for (const [partner, came] of arrivals.persons) {
      const net = came - (departures.persons.get(partner) ?? Number.NaN);
      if (!Number.isNaN(net)) persons.set(partner, net);
    }
    return { whole: arrivals.kind === 'figures', persons };
  },
);

function sideOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  {
    layerId,
    year,
    partnerEnd,
  }: {
    readonly layerId: LayerId | null;
    readonly year: number;
    readonly partnerEnd: 'origin' | 'destination';
  },
) {
  const selected = selectLayer(atlas, sourceFilter, layerId, year);
  if (selected?.coverage.kind !== 'figures' && selected?.coverage.kind !== 'earlier') return null;
  const ends = graphOf(atlas)[partnerEnd];
  const persons = new Map<number, number>();
  for (const [index, position] of selected.position.entries())
    persons.set(at(ends, at(selected.pairs, position)), at(selected.value, index));
  return { kind: selected.coverage.kind, toYear: selected.coverage.slice.toYear, persons };
}
