// An opened atlas as a worker hands it over: its graph, and what the map draws of it zoom by zoom, so that the page sums nothing.

import { type GraphColumns, graphOf, keepGraph } from '../../flows/graph.ts';
import type { Atlas } from '../../package/atlas.ts';
import { FINEST_ZOOM, type GroupedAtlas, keepGrouped } from './grouped.ts';
import { groupedAtlas } from './groupedAtlas.ts';

export interface HandedAtlas {
  readonly atlas: Atlas;
  readonly graph: GraphColumns;
}

/** What differs from the atlas where its places are grouped at a whole zoom. */
export interface HandedGroups extends Pick<GroupedAtlas, 'groups' | 'sizes' | 'rest'> {
  readonly zoom: number;
  readonly atlas: Pick<Atlas, 'flows' | 'scale'>;
  readonly graph: GraphColumns;
}

/** The atlas with its graph. */
export function handAtlas(atlas: Atlas): HandedAtlas {
  return { atlas, graph: columnsOf(atlas) };
}

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

/** The atlas, whose graph is known from now on. */
export function takeAtlas({ atlas, graph }: HandedAtlas): Atlas {
  keepGraph(atlas, graph);
  return atlas;
}

/** What the map draws of the atlas at the zoom of the groups. */
export function takeGroups(whole: Atlas, { atlas, graph, groups, sizes, rest }: HandedGroups): Atlas {
  const drawn = { ...whole, ...atlas };
  keepGraph(drawn, graph);
  return keepGrouped({ atlas: drawn, groups, sizes, rest }).atlas;
}

function columnsOf(atlas: Atlas): GraphColumns {
  const { atlas: _, ...columns } = graphOf(atlas);
  return columns;
}
