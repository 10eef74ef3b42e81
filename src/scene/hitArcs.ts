// Which arcs lie under a point: the same curve that the painters draw, in screen pixels.
import type { ArcMarks } from './arcs.ts';
import { curveFrame, distanceToCurve } from './curve.ts';

/** Reach of a pointer beyond the stroke's own half width, px. */
export const HIT_REACH = 10;

/**
 * Arcs within reach of (x, y), nearest first. `project` turns [lng, lat] into screen px; `strokes` holds four
 * numbers an arc (width, solid, start gap, end gap).
 */
export function hitArcs(
  marks: ArcMarks,
  strokes: Float32Array,
  project: (lng: number, lat: number) => readonly [number, number],
  x: number,
  y: number,
): readonly number[] {
  const hits: { arc: number; distance: number }[] = [];
  for (let arc = 0; arc < marks.count; arc++) {
    const width = strokes[arc * 4] ?? 0;
    if (width <= 0) continue;
    const [lng0 = 0, lat0 = 0, lng1 = 0, lat1 = 0] = marks.ends.subarray(arc * 4, arc * 4 + 4);
    const [x0, y0] = project(lng0, lat0);
    const [x1, y1] = project(lng1, lat1);
    const frame = curveFrame({
      x0,
      y0,
      x1,
      y1,
      bow: marks.bow[arc] ?? 0.3,
      startGap: strokes[arc * 4 + 2] ?? 0,
      endGap: strokes[arc * 4 + 3] ?? 0,
    });
    const distance = Math.max(0, distanceToCurve(frame, x, y) - width / 2);
    if (distance <= HIT_REACH) hits.push({ arc, distance });
  }
  return hits.sort((a, b) => a.distance - b.distance || b.arc - a.arc).map((hit) => hit.arc);
}
