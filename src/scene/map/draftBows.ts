// How the arcs of a selection bow: two counts of one move lie on one curve.

import { ownLayer } from '../../flows/counts.ts';
import type { FlowGraph } from '../../flows/graph.ts';
import { at } from '../../lib/at.ts';
import { layoutOf } from './arcLayout.ts';
import type { Draft } from './arcs.ts';

/** Both counts of a move lie on one curve, laid out for the wider. */
export function bowsOf(graph: FlowGraph, drafts: readonly Draft[], onGlobe: boolean): Float64Array {
  const { laid, placeOf } = laidOut(graph, drafts);
  const bows = layoutOf(graph)(graph, laid, onGlobe);
  return Float64Array.from(placeOf, (place) => at(bows, place));
}

/** What is laid out, and by arc its place there. */
export function laidOut(
  graph: FlowGraph,
  drafts: readonly Draft[],
): { readonly laid: readonly Draft[]; readonly placeOf: readonly number[] } {
  if (!drafts.some(({ hollow }) => hollow)) return { laid: drafts, placeOf: [...drafts.keys()] };
  const places = new Map<string, number>();
  const laid: Draft[] = [];
  const placeOf = drafts.map((draft, index) => {
    const key = draft.pair < 0 ? String(index) : `${draft.pair} ${ownLayer(graph.atlas, draft.layer)}`;
    const place = places.get(key) ?? laid.length;
    places.set(key, place);
    const known = laid[place];
    if (!known || draft.greatest > known.greatest) laid[place] = draft;
    return place;
  });
  return { laid, placeOf };
}
