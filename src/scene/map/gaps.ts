// Gaps: how far each curve of a year stays from its places, so that tips stand at the rims of the nodes.
import { at } from '../../lib/at.ts';
import type { ArcMarks } from './arcs.ts';
import type { NodeColumn, NodeMarks } from './nodes.ts';
import { END_GAP, START_GAP } from './strokes.ts';

/** [start, end] gap in px by arc. */
export function gapsOfYear(arcs: ArcMarks, nodes: NodeMarks, column: NodeColumn): Float32Array {
  const gaps = new Float32Array(arcs.count * 2);
  arcs.places.forEach((place, end) => {
    const node = at(nodes.nodeOfPlace, place);
    gaps[end] = at(column.radius, node) + (end % 2 === 0 ? START_GAP : END_GAP);
  });
  return gaps;
}
