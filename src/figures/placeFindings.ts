// What stands out of a country's years with the hub: a balance that never or once turned, a year, a share that moved.
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, PlaceId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { shareFigure } from './computedFigure.ts';
import { type Figure, knownValue } from './figure.ts';
import { type Outlier, outliersOf, type PairYear, pairYears, sideLayer, turnOf } from './pairYears.ts';
import { layerTotal } from './remainder.ts';

type Side = 'arrivals' | 'departures';

export type PlaceFinding =
  /** In each of so many years with both figures the balance has one sign. */
  | { readonly kind: 'always'; readonly came: boolean; readonly years: number }
  /** The last year in which the balance turned. */
  | {
      readonly kind: 'turned';
      readonly year: number;
      readonly net: Figure;
      readonly previousYear: number;
      readonly previous: Figure;
    }
  | ({ readonly kind: 'outlier'; readonly side: Side } & Outlier)
  /** Its share of all who came or left, in the first and the last year that has one. */
  | {
      readonly kind: 'share';
      readonly side: Side;
      readonly first: { readonly year: number; readonly share: Figure };
      readonly last: { readonly year: number; readonly share: Figure };
    };

/** Fewer years say nothing of always; a share that moved by fewer points is not told. */
const ALWAYS_YEARS = 5;
const SHARE_POINTS = 10;
/** A balance that turns about fewer people is chance. */
const TURN_PERSONS = 20;

/** In the order in which they are told; empty for the hub and for a place without such years. */
export const placeFindings = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, placeId: PlaceId): readonly PlaceFinding[] => {
    if (placeId === atlas.hub) return [];
    const years = pairYears(atlas, sourceFilter, placeId);
    const outliers = (['arrivals', 'departures'] as const).flatMap((side) =>
      outliersOf(years, side).map((outlier): PlaceFinding => ({ kind: 'outlier', side, ...outlier })),
    );
    const shares = (['departures', 'arrivals'] as const).flatMap((side) =>
      shareOf(atlas, sourceFilter, years, side),
    );
    return Object.freeze([...balanceOf(years), ...outliers, ...shares]);
  },
);

function balanceOf(years: readonly PairYear[]): readonly PlaceFinding[] {
  const known = years.filter(({ net }) => net.value !== null);
  if (known.length < ALWAYS_YEARS) return [];
  for (const came of [true, false])
    if (known.every(({ net }) => (came ? knownValue(net) > 0 : knownValue(net) < 0)))
      return [{ kind: 'always', came, years: known.length }];
  const last = known.findLast(({ year }) => turnOf(years, year) !== null);
  const before = last && turnOf(years, last.year);
  if (!last || !before) return [];
  const { year, net } = last;
  if (Math.max(Math.abs(knownValue(net)), Math.abs(knownValue(before.net))) < TURN_PERSONS) return [];
  return [{ kind: 'turned', year, net, previousYear: before.year, previous: before.net }];
}

function shareOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  years: readonly PairYear[],
  side: Side,
): readonly PlaceFinding[] {
  const shares = years.flatMap(({ year, ...figures }) => {
    const total = layerTotal(atlas, sourceFilter, sideLayer(atlas, side), year);
    const share = total.computed ? null : shareFigure(figures[side], total);
    return share?.value == null ? [] : [{ year, share }];
  });
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last) return [];
  const moved = Math.abs(knownValue(last.share) - knownValue(first.share));
  return moved >= SHARE_POINTS ? [{ kind: 'share', side, first, last }] : [];
}
