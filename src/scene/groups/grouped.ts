// What the map draws where places are grouped: how large groups are, what stays within them, what is left out.
import { memoByIdentity } from '../../lib/memo.ts';
import { type Atlas, PLACES_APART, type PlaceId } from '../../package/atlas.ts';
import { WITHOUT_HUB } from '../camera/fitPicture.ts';
import { fitView } from '../camera/fitView.ts';
import { placePoints } from '../map/placePoints.ts';

/** From here on all places are drawn each for itself. */
export const FINEST_ZOOM = 8;

/** The whole number that stands for a zoom, or null where the places of the package are drawn each for itself. */
export function groupZoom(atlas: Atlas, zoom: number): number | null {
  if (atlas.hub !== null || atlas.places.length <= PLACES_APART) return null;
  const whole = Math.max(0, Math.round(zoom));
  return whole >= FINEST_ZOOM ? null : whole;
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN = 56;

/** At which zoom all places are seen in a window of this size, before anything is measured. */
export const fittedZoom = memoByIdentity((atlas: Atlas, width: number, height: number): number => {
  return fitView(placePoints(atlas), {
    width,
    height,
    insets: NO_INSETS,
    margin: MARGIN,
    ...WITHOUT_HUB,
  }).zoom;
});

/** What of a layer and period is not drawn as a flow between groups. */
export interface RestOfPeriod {
  /** People who move within a group. */
  readonly within: number;
  /** Flows between groups that are never among the widest, and the people in them. */
  readonly flows: number;
  readonly leftOut: number;
}

export interface GroupedAtlas {
  /** The same places, of which the leaders of groups have the flows of all. */
  readonly atlas: Atlas;
  readonly groups: number;
  /** By the id of a leading place: how many places its group has. */
  readonly sizes: ReadonlyMap<PlaceId, number>;
  /** By layer and dates, `layer|from|to`. */
  readonly rest: ReadonlyMap<string, RestOfPeriod>;
}

const known = new WeakMap<Atlas, GroupedAtlas>();

/** What a package of groups was made of; null for one whose places stand each for itself. */
export function groupedOf(atlas: Atlas): GroupedAtlas | null {
  return known.get(atlas) ?? null;
}

/** Keeps what was made for whoever has its atlas. */
export function keepGrouped(grouped: GroupedAtlas): GroupedAtlas {
  known.set(grouped.atlas, grouped);
  return grouped;
}

/** The key of a layer's period in `rest`. */
export const restKey = (
  layer: string,
  { from, to }: { readonly from: string; readonly to: string },
): string => `${layer}|${from}|${to}`;
