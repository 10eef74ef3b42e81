// What no dot lies over: the letters of names and numbers, and the discs of places.
import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import { type Box, type Disc, textBoxes } from '../labels/boxes.ts';
import { edgeFace } from '../labels/edgeLabel.ts';
import { LABEL_FACES } from '../labels/labelFaces.ts';
import type { PlacedLabel } from '../labels/labels.ts';
import { seenRadius } from '../map/discScale.ts';
import type { NodeMarks } from '../map/nodes.ts';
import { DOT_RADIUS } from './dotPaths.ts';

/** Boxes around the letters of labels, px, half a dot wider on each side. */
export function labelBoxes(labels: readonly PlacedLabel[], textScale = 1): readonly Box[] {
  return labels.flatMap(({ x, y, width, side, kind, turn, small }) => {
    const edge = side === 'edge' ? edgeFace({ small }) : null;
    const height = (edge?.height ?? LABEL_FACES[kind].sizePixels) * textScale;
    const wide = width + (edge?.extraWidth ?? 0) + 2 * DOT_RADIUS;
    return textBoxes({ x, y, turn }, wide, height + 2 * DOT_RADIUS);
  });
}

/** Discs of places, px; `column` holds four numbers a node, the radius first. */
export function nodeDiscs(nodes: NodeMarks, column: Float32Array, project: Project): readonly Disc[] {
  return Array.from({ length: nodes.count }, (_, node) => node).flatMap((node): readonly Disc[] => {
    const [x, y] = project(at(nodes.position, node * 2), at(nodes.position, node * 2 + 1));
    const radius = seenRadius(at(column, node * 4), project);
    return radius > 0 && !Number.isNaN(x) ? [{ x, y, radius: radius + DOT_RADIUS }] : [];
  });
}
