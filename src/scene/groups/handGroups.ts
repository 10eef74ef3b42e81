// The groups of an opened atlas zoom by zoom, made in a worker: the page only takes them over.

import type { Atlas } from '../../package/atlas.ts';
import { FINEST_ZOOM } from './grouped.ts';
import { groupedAtlas } from './groupedAtlas.ts';
import { columnsOf, type HandedGroups } from './handedOver.ts';

/** The groups of a whole zoom. */
export function handGroups(whole: Atlas, zoom: number): HandedGroups {
  const { atlas, groups, sizes, rest } = groupedAtlas(whole, zoom, 'all');
  const { flows, scale } = atlas;
  return { zoom, atlas: { flows, scale }, groups, sizes, rest, graph: columnsOf(atlas) };
}

/** Every whole zoom at which places are grouped, the nearest first. */
export function groupedZooms(zoom: number): readonly number[] {
  return Array.from({ length: FINEST_ZOOM }, (_, whole) => whole).sort(
    (a, b) => Math.abs(a - zoom) - Math.abs(b - zoom),
  );
}
