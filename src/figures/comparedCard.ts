// What the card of a country says of two years: its balance, each layer and "other countries", side by side.

import { memoByFields } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { compareFigures } from './compareFigures.ts';
import type { ComparedFigures } from './compareYears.ts';
import { type CardDirection, type CountryCard, countryCard, MAX_LINES } from './countryCard.ts';
import { absentFigure, type Figure } from './figure.ts';
import { remainder } from './remainder.ts';

export interface ComparedCard {
  readonly arrivals: ComparedFigures;
  readonly departures: ComparedFigures;
  readonly net: ComparedFigures;
  readonly rows: readonly {
    readonly layerId: LayerId;
    readonly direction: CardDirection;
    readonly otherId: PlaceId | null;
    readonly compared: ComparedFigures;
  }[];
  /** On Azerbaijan's own card only. */
  readonly remainders: readonly { readonly layerId: LayerId; readonly compared: ComparedFigures }[];
}

/** Where neither side is ever published, there is no balance to miss. */
function netOf({ arrivals, departures, net }: CountryCard): Figure {
  const never = arrivals.state === 'not-applicable' && departures.state === 'not-applicable';
  return never ? arrivals : net;
}

interface AskedCard {
  readonly atlas: Atlas;
  readonly sourceFilter: SourceFilter;
  readonly placeId: PlaceId;
  readonly first: number;
  readonly second: number;
}

/** `first` is the earlier year. */
export const comparedCard = memoByFields(
  { atlas: true, sourceFilter: true, placeId: true, first: true, second: true },
  ({ atlas, sourceFilter, placeId, first, second }: AskedCard): ComparedCard => {
    const before = countryCard(atlas, sourceFilter, placeId, first);
    const after = countryCard(atlas, sourceFilter, placeId, second);
    // Of a place with more partners than a card lists those stand that are listed in both years.
    const isWhole = after.rows.length < MAX_LINES;
    const rows = before.rows.flatMap(({ layerId, direction, otherId, figure }) => {
      const lazyPart = after.rows.find(
        (row) => row.layerId === layerId && row.direction === direction && row.otherId === otherId,
      );
      if (!lazyPart && !isWhole) return [];
      const compared = compareFigures(figure, lazyPart?.figure ?? absentFigure(figure.unit));
      return [Object.freeze({ layerId, direction, otherId, compared })];
    });
    const others = [...new Set([...before.remainders, ...after.remainders].map(({ layerId }) => layerId))];
    const rest = (layerId: LayerId, year: number) => remainder(atlas, sourceFilter, layerId, year);
    return Object.freeze({
      arrivals: compareFigures(before.arrivals, after.arrivals),
      departures: compareFigures(before.departures, after.departures),
      net: compareFigures(netOf(before), netOf(after)),
      rows: Object.freeze(rows),
      remainders: Object.freeze(
        others.map((layerId) => {
          const compared = compareFigures(rest(layerId, first), rest(layerId, second));
          return Object.freeze({ layerId, compared });
        }),
      ),
    });
  },
);
