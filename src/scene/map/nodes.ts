// Nodes: the circle of each partner, its area true to its persons of the year, and the ring of Baku.

import { NET_LAYER } from '../../figures/netPairs.ts';
import { at } from '../../lib/at.ts';
import { memoByFields, memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import { layerStyle } from '../style/layerStyle.ts';
import type { ArcMarks, StrokeColumn } from './arcs.ts';
import type { Glyph } from './glyphs.ts';
import { placePoints } from './placePoints.ts';
import { nodeRadius, strokeScale } from './strokes.ts';

export interface NodeMarks {
  readonly count: number;
  /** The node of the hub, or -1. */
  readonly hub: number;
  /** Index into atlas.places by node; the hub comes first. */
  readonly place: Uint32Array;
  /** [lng, lat] by node. */
  readonly position: Float32Array;
  /** Node by place index, -1 where the place has none. */
  readonly nodeOfPlace: Int32Array;
}

export interface NodeColumn {
  readonly radius: Float32Array;
  readonly solid: Float32Array;
}

/** A node for every place that an arc touches, and for `more` places that carry a share or rank. */
export const nodeMarks = memoByIdentity(
  (atlas: Atlas, arcs: ArcMarks, more: readonly number[]): NodeMarks => {
    const home = atlas.places.findIndex((place) => place.id === atlas.hub);
    const all = [...new Set([...(home < 0 ? [] : [home]), ...arcs.places, ...more])];
    const nodeOfPlace = new Int32Array(atlas.places.length).fill(-1);
    const position = new Float32Array(all.length * 2);
    const points = placePoints(atlas);
    all.forEach((place, node) => {
      nodeOfPlace[place] = node;
      position.set(at(points, place), node * 2);
    });
    return { count: all.length, hub: home < 0 ? -1 : 0, place: Uint32Array.from(all), position, nodeOfPlace };
  },
);

/** Layers of these groups count who moved in the year; the displaced of many years would cover the map. */
const COUNTED_IN_YEAR: readonly string[] = ['residence', 'removal', 'irregular'];

interface NodesInput {
  readonly atlas: Atlas;
  readonly arcs: ArcMarks;
  readonly strokes: StrokeColumn;
  readonly nodes: NodeMarks;
  readonly glyphs: readonly Glyph[];
  readonly hubRadius: number;
}

/**
 * Radii of a year: the persons of the place in its largest group, for groups count different things and never share
 * a total; 0 where nothing of the year stands; the hub has its ring or gate, `hubRadius` px. `glyphs` are those of the year.
 */
export const nodesOfYear = memoByFields(
  { atlas: true, arcs: true, strokes: true, nodes: true, glyphs: true, hubRadius: true },
  ({ atlas, arcs, strokes, nodes, glyphs, hubRadius }: NodesInput): NodeColumn => {
    const scale = strokeScale(atlas);
    const groups = new Map<string, string>(atlas.layers.map((layer) => [layer.id, layer.group]));
    groups.set(NET_LAYER, groups.get(atlas.inflow ?? '') ?? '');
    // Asked once for each layer, not for each arc.
    const counted = new Map(
      [...new Set(arcs.layer)].map((layer): [string, string | null] => {
        const group = groups.get(layer) ?? '';
        const counts = layerStyle(atlas, layer).mark === 'arc' && COUNTED_IN_YEAR.includes(group);
        return [layer, counts ? group : null];
      }),
    );
    const totals = new Map<string, Float64Array>();
    const solid = new Float32Array(nodes.count);
    const touched = new Uint8Array(nodes.count);
    for (const [i, layer] of arcs.layer.entries()) {
      if (!(at(strokes.width, i) > 0)) continue;
      const persons = strokes.persons[i] || 0;
      for (let end = 0; end < 2; end++) {
        const node = at(nodes.nodeOfPlace, at(arcs.places, i * 2 + end));
        if (node < 0) continue;
        touched[node] = 1;
        if (at(strokes.solid, i) > 0) solid[node] = 1;
        const group = counted.get(layer) ?? null;
        // Another count of the same people is not added to the hub's own.
        if (group === null || arcs.hollow[i]) continue;
        const total = totals.get(group) ?? new Float64Array(nodes.count);
        totals.set(group, total);
        total[node] = at(total, node) + persons;
      }
    }
    for (const glyph of glyphs) {
      const node = at(nodes.nodeOfPlace, glyph.place);
      touched[node] = 1;
      if (glyph.solid) solid[node] = 1;
    }
    if (nodes.hub >= 0) solid[nodes.hub] = 1;
    const radius = Float32Array.from({ length: nodes.count }, (_, node) => {
      if (node === nodes.hub) return hubRadius;
      const persons = Math.max(0, ...[...totals.values()].map((total) => at(total, node)));
      return touched[node] ? nodeRadius(persons, scale) : 0;
    });
    return { radius, solid };
  },
);
