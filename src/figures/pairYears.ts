// Two places over the years: who came, who left and the balance, and what stands out of its neighbours.
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { type Figure, knownValue } from './figure.ts';
import { pairFigure } from './pairFigure.ts';

export interface PairYear {
  readonly year: number;
  readonly arrivals: Figure;
  readonly departures: Figure;
  readonly net: Figure;
}

/** A figure and the nearest ones before and after it. */
export interface Outlier {
  readonly year: number;
  readonly figure: Figure;
  readonly before: { readonly year: number; readonly figure: Figure };
  readonly after: { readonly year: number; readonly figure: Figure };
}

/** A figure of so many persons that is so many times each of its neighbours stands out. */
export const OUTLIER_PERSONS = 100;
const OUTLIER_TIMES = 5;

/** Every year of the package between the hub and a place; empty without a hub. */
export const pairYears = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, placeId: PlaceId): readonly PairYear[] => {
    const { hub, inflow, outflow } = atlas;
    if (hub === null || inflow === null || outflow === null) return [];
    return periodsOf(atlas.time).map((year) => {
      const arrivals = pairFigure(atlas, sourceFilter, {
        layerId: inflow,
        originId: placeId,
        destinationId: hub,
        year,
      });
      const departures = pairFigure(atlas, sourceFilter, {
        layerId: outflow,
        originId: hub,
        destinationId: placeId,
        year,
      });
      return Object.freeze({ year, arrivals, departures, net: netFigure(arrivals, departures) });
    });
  },
);

/** What stands out between its neighbours; a figure with a remark of its own is told by that alone. */
export function outliersOf(years: readonly PairYear[], side: 'arrivals' | 'departures'): readonly Outlier[] {
  const known = years.flatMap((each) =>
    each[side].value === null ? [] : [{ year: each.year, figure: each[side] }],
  );
  return known.flatMap(({ year, figure }, index) => {
    const [before, after] = [known[index - 1], known[index + 1]];
    if (!before || !after || figure.note !== '') return [];
    const value = knownValue(figure);
    const greatest = Math.max(knownValue(before.figure), knownValue(after.figure));
    return value >= OUTLIER_PERSONS && value >= OUTLIER_TIMES * greatest
      ? [{ year, figure, before, after }]
      : [];
  });
}

/** The nearest earlier year whose balance has the other sign, where it turned in this one; else null. */
export function turnOf(years: readonly PairYear[], year: number): PairYear | null {
  const known = years.filter(({ net }) => net.value !== null);
  const index = known.findIndex((each) => each.year === year);
  const [before, now] = [known[index - 1], known[index]];
  if (!before || !now) return null;
  return knownValue(before.net) * knownValue(now.net) < 0 ? before : null;
}

/** The hub's layer of a side. */
export function sideLayer({ inflow, outflow }: Atlas, side: 'arrivals' | 'departures'): LayerId | null {
  return side === 'arrivals' ? inflow : outflow;
}
