// What lies under a point of the picture, as the tip names it.
import type { Atlas } from '../../package/atlas.ts';
import type { Picture } from '../../scene/map/picture.ts';
import type { Tip, TipArc } from './props.ts';

/** Layer, ends, row and legs of an arc by its index in the picture. */
function tipArc(atlas: Atlas, { arcs, strokes }: Picture, arc: number): TipArc {
  return {
    layerId: arcs.layer[arc] ?? '',
    originId: atlas.places[arcs.places[arc * 2] ?? 0]?.id ?? '',
    destinationId: atlas.places[arcs.places[arc * 2 + 1] ?? 0]?.id ?? '',
    row: strokes.row[arc] ?? -1,
    legs: arcs.legs[arc] ?? [],
  };
}

/** What the tip says of the arcs (by index) under a point; null where there are none. */
export function tipOf(
  atlas: Atlas,
  picture: Picture,
  hit: Pick<Tip, 'places' | 'x' | 'y'> & {
    readonly placeId: string | null;
    readonly arcs: readonly number[];
  },
  pinned: boolean,
): Tip | null {
  const gate = picture.gate !== null && hit.placeId !== null && hit.placeId === atlas.hub;
  const isDisc = picture.stocks.some(({ place }) => atlas.places[place]?.id === hit.placeId);
  const stock = isDisc ? hit.placeId : null;
  if (hit.arcs.length + hit.places.length === 0 && !gate && stock === null) return null;
  const { twin } = picture.arcs;
  // Both counts of a move are one thing to tell.
  const told = hit.arcs.filter((arc, index) => !hit.arcs.slice(0, index).includes(twin[arc] ?? -1));
  const arcs = told.map((arc) => tipArc(atlas, picture, arc));
  const partners = new Set(arcs.map((arc) => partnerOf(atlas, arc)));
  const places = hit.places.filter((id) => !partners.has(id) && !(gate && id === atlas.hub));
  return { x: hit.x, y: hit.y, pinned, arcs, places, gate, stock };
}

/** The end of the arc that is not Azerbaijan; the origin where neither is. */
export function partnerOf({ hub }: Atlas, arc: TipArc): string {
  return arc.originId === hub ? arc.destinationId : arc.originId;
}
