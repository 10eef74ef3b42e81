// The mirror: one move counted twice, by Azerbaijan and by the other country; neither count is the number.

import { mirrorLayers } from '../flows/counts.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { SourceRecord } from '../package/records.ts';
import { ratioFigure } from './comparedFigure.ts';
import { absentFigure, type Figure } from './figure.ts';
import { pairFigure } from './pairFigure.ts';
import { recordFigure } from './rowValue.ts';

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
  /** Every year. */
  readonly years: readonly TwoCounts[];
}

export interface Mirror {
  /** The directions that somebody counted in some year. */
  readonly sides: readonly MirrorSide[];
  /** Every year of green cards, which are no arrivals; empty where the country gives none. */
  readonly admitted: readonly { readonly year: number; readonly figure: Figure }[];
}

/** The hub's counts of the moves with a place beside those of the places themselves, direction by direction. */
export const mirrorOf = memoByIdentity((atlas: Atlas, record: SourceRecord, placeId: PlaceId): Mirror => {
  const { hub, mirror } = atlas;
  if (hub === null || mirror === null) return Object.freeze({ sides: [], admitted: [] });
  const every = periodsOf(atlas.time);
  const sides = mirrorLayers(atlas).map(({ direction, layerId, partnerLayerId }): MirrorSide => {
    const [origin, destination] = direction === 'out' ? [hub, placeId] : [placeId, hub];
    const partners = countsOf(atlas, record, {
      layerId: partnerLayerId,
      originId: origin,
      destinationId: destination,
    });
    const years = every.map((year) => {
      const own = pairFigure(atlas, 'all', { layerId, originId: origin, destinationId: destination, year });
      const partner = partners.get(year) ?? absentFigure('persons');
      return Object.freeze({ year, own, partner, ratio: ratioFigure(own, partner) });
    });
    return Object.freeze({ direction, layerId, years });
  });
  const admitted =
    mirror.admitted === null
      ? new Map<number, Figure>()
      : countsOf(atlas, record, { layerId: mirror.admitted, originId: hub, destinationId: placeId });
  return Object.freeze({
    sides: sides.filter(({ years }) => years.some(({ own, partner }) => isCount(own) || isCount(partner))),
    admitted:
      admitted.size === 0
        ? []
        : every.map((year) => ({ year, figure: admitted.get(year) ?? absentFigure('persons') })),
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
  {
    layerId,
    originId,
    destinationId,
  }: { readonly layerId: LayerId; readonly originId: PlaceId; readonly destinationId: PlaceId },
): ReadonlyMap<number, Figure> {
  const { flows, layers, places } = record;
  const layer = layers.findIndex(({ id }) => id === layerId);
  const origin = places.findIndex(({ id }) => id === originId);
  const destination = places.findIndex(({ id }) => id === destinationId);
  const found = new Map<number, Figure>();
  for (let row = 0; row < flows.length; row++) {
    if (flows.layer[row] !== layer || flows.origin[row] !== origin) continue;
    if (flows.destination[row] !== destination) continue;
    found.set(at(flows.fromYear, row), recordFigure(atlas, record, row));
  }
  return found;
}
