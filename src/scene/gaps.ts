// Gaps: how far each curve of a year stays from its places, so that tips stand at the rims of the nodes.
import type { ArcMarks } from './arcs.ts';
import type { NodeColumn, NodeMarks } from './nodes.ts';
import { END_GAP, START_GAP } from './strokes.ts';

/** [start, end] gap in px by arc. */
export function gapsOfYear(arcs: ArcMarks, nodes: NodeMarks, column: NodeColumn): Float32Array {
  const gaps = new Float32Array(arcs.count * 2);
  for (let i = 0; i < arcs.count; i++) {
    const start = nodes.nodeOfPlace[arcs.places[i * 2] ?? 0] ?? -1;
    const end = nodes.nodeOfPlace[arcs.places[i * 2 + 1] ?? 0] ?? -1;
    gaps[i * 2] = (column.radius[start] ?? 0) + START_GAP;
    gaps[i * 2 + 1] = (column.radius[end] ?? 0) + END_GAP;
  }
  return gaps;
}
