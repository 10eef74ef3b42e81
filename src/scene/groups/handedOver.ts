// An opened atlas as a worker hands it over: its graph, and what the map draws of it zoom by zoom, so that the page sums nothing.

import { type GraphColumns, graphOf, keepGraph } from '../../flows/graph.ts';
import type { Atlas } from '../../package/atlas.ts';
import { type GroupedAtlas, keepGrouped } from './grouped.ts';

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

/** The graph without its atlas, which is handed over by itself. */
export function columnsOf(atlas: Atlas): GraphColumns {
  const { atlas: _, ...columns } = graphOf(atlas);
  return columns;
}
