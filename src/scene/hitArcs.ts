// Which arcs lie under a point: the same curve that the painters draw, in screen pixels.
import type { ArcMarks } from './arcs.ts';
import type { Project } from './project.ts';
import { arcOnScreen } from './screenCurve.ts';

/** Reach of a pointer beyond the stroke's own half width, px. */
export const HIT_REACH = 10;

/**
 * Arcs within reach of (x, y), nearest first. `project` turns [lng, lat] into screen px; `strokes` holds four
 * numbers an arc (width, solid, start gap, end gap).
 */
export function hitArcs(
  marks: ArcMarks,
  strokes: Float32Array,
  project: Project,
  x: number,
  y: number,
): readonly number[] {
  const hits: { arc: number; distance: number }[] = [];
  for (let arc = 0; arc < marks.count; arc++) {
    const width = strokes[arc * 4] ?? 0;
    if (width <= 0) continue;
    const curve = arcOnScreen(marks, strokes, project, arc);
    const distance = Math.max(0, (curve?.distance(x, y) ?? Number.POSITIVE_INFINITY) - width / 2);
    if (distance <= HIT_REACH) hits.push({ arc, distance });
  }
  return hits.sort((a, b) => a.distance - b.distance || b.arc - a.arc).map((hit) => hit.arc);
}
