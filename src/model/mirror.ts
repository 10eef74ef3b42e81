// The mirror: one move counted twice, by Azerbaijan and by the other country; neither count is the number.

import type { Atlas, LayerId, PlaceId } from '../data/atlas.ts';
import type { SourceRecord } from '../data/records.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { FIRST_YEAR, LAST_YEAR } from '../state/viewState.ts';
import { ratioFigure } from './computedFigure.ts';
import { absentFigure, type Figure, recordFigure } from './figure.ts';
import { ARRIVALS_LAYER, DEPARTURES_LAYER, HOME } from './home.ts';
import { pairFigure } from './pairFigure.ts';

/** Both counts of one year; absent where none was found, which is neither zero nor a fall. */
export interface TwoCounts {
  readonly year: number;
  readonly own: Figure;
  readonly partner: Figure;
  /** The other country's count to Azerbaijan's. */
  readonly ratio: Figure;
}

export interface MirrorSide {
  /** `out` of Azerbaijan or `in`. */
  readonly direction: 'out' | 'in';
  /** Azerbaijan's own layer. */
  readonly layerId: LayerId;
  /** Every year 1990-2011. */
  readonly years: readonly TwoCounts[];
}

export interface Mirror {
  /** The directions that somebody counted in some year. */
  readonly sides: readonly MirrorSide[];
  /** Every year 1990-2011 of green cards, which are no arrivals; empty where the country gives none. */
  readonly admitted: readonly { readonly year: number; readonly figure: Figure }[];
}

/** People born in Azerbaijan who were given permanent residence in the USA. */
export const ADMITTED_LAYER: LayerId = 'residents-admitted';

/** Own layer and the other country's of each direction. */
const SIDES = [
  { direction: 'out', layerId: DEPARTURES_LAYER, partnerLayerId: 'partner-arrivals' },
  { direction: 'in', layerId: ARRIVALS_LAYER, partnerLayerId: 'partner-departures' },
] as const;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Azerbaijan's counts of the moves with a place beside those of `flows-partners`, direction by direction. */
export const mirrorOf = memoByIdentity((atlas: Atlas, record: SourceRecord, placeId: PlaceId): Mirror => {
  const sides = SIDES.map(({ direction, layerId, partnerLayerId }): MirrorSide => {
    const [origin, destination] = direction === 'out' ? [HOME, placeId] : [placeId, HOME];
    const partners = countsOf(atlas, record, partnerLayerId, origin, destination);
    const years = YEARS.map((year) => {
      const own = pairFigure(atlas, 'all', layerId, origin, destination, year);
      const partner = partners.get(year) ?? absentFigure('persons');
      return Object.freeze({ year, own, partner, ratio: ratioFigure(own, partner) });
    });
    return Object.freeze({ direction, layerId, years });
  });
  const admitted = countsOf(atlas, record, ADMITTED_LAYER, HOME, placeId);
  return Object.freeze({
    sides: sides.filter(({ years }) => years.some(({ own, partner }) => isCount(own) || isCount(partner))),
    admitted:
      admitted.size === 0
        ? []
        : YEARS.map((year) => ({ year, figure: admitted.get(year) ?? absentFigure('persons') })),
  });
});

/** True where a source speaks of the year: with a number, a dash, or that it is not available. */
export function isCount({ state }: Figure): boolean {
  return state !== 'absent' && state !== 'not-applicable';
}

/** The figures of one layer between two places, by year. */
function countsOf(
  atlas: Atlas,
  record: SourceRecord,
  layerId: LayerId,
  originId: PlaceId,
  destinationId: PlaceId,
): ReadonlyMap<number, Figure> {
  const { flows, layers, places } = record;
  const layer = layers.findIndex(({ id }) => id === layerId);
  const origin = places.findIndex(({ id }) => id === originId);
  const destination = places.findIndex(({ id }) => id === destinationId);
  const found = new Map<number, Figure>();
  for (let row = 0; row < flows.length; row++) {
    if (flows.layer[row] !== layer || flows.origin[row] !== origin) continue;
    if (flows.destination[row] !== destination) continue;
    found.set(flows.fromYear[row] ?? 0, recordFigure(atlas, record, row));
  }
  return found;
}
