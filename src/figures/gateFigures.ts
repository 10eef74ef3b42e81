// What passes the gate at the hub in a year: the total of each side and what of it is not told by country.

import { selectLayer } from '../flows/select.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { isOfRecords } from './agreement.ts';
import type { Figure } from './figure.ts';
import { layerTotal, remainder } from './remainder.ts';
import { yearTotals } from './yearTotals.ts';

/** What is known of the people of whom no country is drawn: that the source states none, that it lists no more
 * countries, or that it tells no country of this year at all. */
export type Unnamed = 'unstated' | 'others' | 'all';

export interface GateSide {
  readonly layerId: LayerId;
  readonly inward: boolean;
  /** Always with a value, in persons. */
  readonly total: Figure;
  /** The part without a country, from the source of the total; the total itself where no country is told. */
  readonly rest: Figure;
  readonly unnamed: Unnamed;
  /** Persons of the total, and those of them whose country is named. */
  readonly persons: number;
  readonly named: number;
}

export interface GateFigures {
  readonly inflow: GateSide | null;
  readonly outflow: GateSide | null;
  /** Those who came less those who left; null where one of both is not known. */
  readonly net: Figure;
}

/** Both sides of the gate in a year; null where the package has no gate. */
export const gateFigures = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, year: number): GateFigures | null => {
    const { net } = atlas;
    if (!net?.gate || atlas.hub === null) return null;
    const { arrivals, departures, net: balance } = yearTotals(atlas, sourceFilter, year);
    return Object.freeze({
      inflow: sideOf(atlas, sourceFilter, { layerId: net.inflow, inward: true, national: arrivals, year }),
      outflow: sideOf(atlas, sourceFilter, {
        layerId: net.outflow,
        inward: false,
        national: departures,
        year,
      }),
      net: balance,
    });
  },
);

/** The greatest total of any year, whoever speaks: the one scale of all gates. */
export const greatestGate = memoByIdentity((atlas: Atlas): number => {
  const years = periodsOf(atlas.time).map((year) => yearTotals(atlas, 'all', year));
  return Math.max(0, ...years.flatMap((year) => [year.arrivals.value ?? 0, year.departures.value ?? 0]));
});

function sideOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  {
    layerId,
    inward,
    national,
    year,
  }: {
    readonly layerId: LayerId;
    readonly inward: boolean;
    readonly national: Figure;
    readonly year: number;
  },
): GateSide | null {
  const told = selectLayer(atlas, sourceFilter, layerId, year)?.coverage.kind === 'figures';
  // Where countries are told, total and rest come from the source that tells them.
  const own = told ? layerTotal(atlas, sourceFilter, layerId, year) : null;
  const total = own?.value ? own : national;
  const persons = total.value;
  if (persons === null || persons <= 0) return null;
  if (own !== total) return { layerId, inward, total, rest: total, unnamed: 'all', persons, named: 0 };
  const rest = remainder(atlas, sourceFilter, layerId, year);
  const named = persons - Math.min(persons, rest.value ?? 0);
  return { layerId, inward, total, rest, unnamed: isOfRecords(rest) ? 'unstated' : 'others', persons, named };
}
