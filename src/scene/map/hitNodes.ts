// Which places lie under a point of the screen, by the discs that the painters draw.
import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import { seenRadius } from './discScale.ts';
import type { NodeMarks } from './nodes.ts';

export interface HitNode {
  /** Index of the node in its marks. */
  readonly node: number;
  /** From the edge of the disc, px; 0 on it. */
  readonly distance: number;
}

/** Nodes within `reach` px of the point beyond their own disc, nearest first. */
export function hitNodes(
  nodes: NodeMarks,
  radius: ArrayLike<number>,
  project: Project,
  { x: pointX, y: pointY, reach }: { readonly x: number; readonly y: number; readonly reach: number },
): readonly HitNode[] {
  const hits: HitNode[] = [];
  for (let node = 0; node < nodes.count; node++) {
    const [x, y] = project(at(nodes.position, node * 2), at(nodes.position, node * 2 + 1));
    const distance = Math.max(0, Math.hypot(pointX - x, pointY - y) - seenRadius(at(radius, node), project));
    if (distance <= reach) hits.push({ node, distance });
  }
  return hits.sort((a, b) => a.distance - b.distance);
}
