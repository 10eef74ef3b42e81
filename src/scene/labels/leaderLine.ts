// The line from the annotation of a story step to its subject: what is drawn, and what names leave free.
import { around, type Disc, nearestIn } from './boxes.ts';
import type { PlacedLabel } from './labels.ts';

/** Half the breadth that names leave to the line from an annotation to its subject, px. */
export const LEADER_ROOM = 3;

/** The line from the rim of a placed annotation to its subject, px; null for other labels. */
export function leaderLine(
  label: PlacedLabel,
): { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null {
  if (label.kind !== 'annotation' || label.height === undefined) return null;
  const to = [label.x - label.dx, label.y - label.dy] as const;
  const from = nearestIn(around(label.x, label.y, label.width, label.height), ...to);
  return { from, to };
}

/** The line from a placed annotation to its subject as discs, so that no name lies on it; none for other labels. */
export function leaderDiscs(label: PlacedLabel): readonly Disc[] {
  const line = leaderLine(label);
  if (!line) return [];
  const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
  const pieces = Math.ceil(Math.hypot(dx, dy) / LEADER_ROOM);
  return Array.from({ length: pieces }, (_, piece) => ({
    x: line.from[0] + (dx * piece) / pieces,
    y: line.from[1] + (dy * piece) / pieces,
    radius: LEADER_ROOM,
  }));
}
