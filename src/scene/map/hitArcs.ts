// Which arcs lie under a point: the same curve that the painters draw, in screen pixels.

import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { lngLatToWorld } from '../../lib/mercator.ts';
import type { Project } from '../camera/project.ts';
import type { ArcMarks } from './arcs.ts';
import { curveFrame } from './curve.ts';
import { curveCentre, distanceToArc, distanceToCurve } from './curveDistance.ts';
import { arcOnScreen, flatFrame } from './screenCurve.ts';

/** Reach of a pointer beyond the stroke's own half width, px. */
export const HIT_REACH = 10;
/** What rounding may take off a distance, px. */
const SLACK = 0.5;

/**
 * Arcs within `reach` px of (x, y) beyond the stroke's own half width, nearest first. `project` turns [lng, lat] into
 * screen px; `strokes` holds four numbers an arc (width, solid, start gap, end gap).
 */
export function hitArcs(
  marks: ArcMarks,
  strokes: Float32Array,
  project: Project,
  { x, y, reach = HIT_REACH }: { readonly x: number; readonly y: number; readonly reach?: number },
): readonly number[] {
  const hits: { arc: number; distance: number }[] = [];
  const isFlat = !project.globe && !project.tilt;
  for (const arc of isFlat ? arcsNear(marks, strokes, project, { x, y, reach }) : marks.layer.keys()) {
    const width = strokes[arc * 4] ?? 0;
    if (width <= 0) continue;
    const away = isFlat
      ? distanceToCurve(flatFrame(marks, strokes, project, arc), x, y)
      : distanceToArc(arcOnScreen(marks, strokes, project, arc), x, y);
    const distance = Math.max(0, away - width / 2);
    if (distance <= reach) hits.push({ arc, distance });
  }
  return hits.sort((a, b) => a.distance - b.distance || b.arc - a.arc).map((hit) => hit.arc);
}

/** Makes ready what a pointer on a flat map asks first. */
export function readyForPointer(marks: ArcMarks): void {
  roundsOf(marks);
}

/** Numbers of an arc in `roundsOf`. */
const ROUND = 6;

/** Arcs of a flat map that may be in reach of a point: those whose circle passes it, and whose chord is not too far. */
function arcsNear(
  marks: ArcMarks,
  strokes: Float32Array,
  project: Project,
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
): Iterable<number> {
  const [left, top] = project(0, 0);
  const world = (project(90, 0)[0] - left) * 4;
  // A map that is not there yet has no width.
  if (!(world > 0)) return [];
  const rounds = roundsOf(marks);
  const [column, line] = [(x - left) / world + 0.5, (y - top) / world + 0.5];
  const near: number[] = [];
  for (let arc = 0, first = 0; arc < marks.count; arc++, first += ROUND) {
    const away = (reach + SLACK + (strokes[arc * 4] ?? 0) / 2) / world;
    const [right, down] = [column - (rounds[first] ?? 0), line - (rounds[first + 1] ?? 0)];
    const most = (rounds[first + 2] ?? 0) + away;
    if (right * right + down * down > most * most) continue;
    const [across, along] = [column - (rounds[first + 3] ?? 0), line - (rounds[first + 4] ?? 0)];
    const fromRim = Math.sqrt(across * across + along * along) - (rounds[first + 5] ?? 0);
    if (Math.abs(fromRim) <= away) near.push(arc);
  }
  return near;
}

/**
 * By arc, in a world 1 wide: a disc around all of its curve (x, y, radius) and the circle that it is part of. No camera
 * and no year changes them.
 */
const roundsOf = memoByIdentity(({ count, ends, bow }: ArcMarks): Float64Array => {
  const rounds = new Float64Array(count * ROUND);

  for (let arc = 0, first = 0; arc < count; arc++, first += ROUND) {
    const [x0, y0] = lngLatToWorld([at(ends, arc * 4), at(ends, arc * 4 + 1)], 1);
    const [x1, y1] = lngLatToWorld([at(ends, arc * 4 + 2), at(ends, arc * 4 + 3)], 1);
    const frame = curveFrame({ x0, y0, x1, y1, bow: at(bow, arc), startGap: 0, endGap: 0 });
    const [x, y] = curveCentre(frame);
    // Beyond a quarter turn the curve bulges over both ends of its chord.
    const bulges = Math.abs(frame.bow) > Math.PI / 2;
    const radius = Math.abs(frame.radius);
    rounds[first] = bulges ? x : frame.midX;
    rounds[first + 1] = bulges ? y : frame.midY;
    rounds[first + 2] = bulges ? radius : Math.hypot(x1 - x0, y1 - y0) / 2;
    rounds[first + 3] = x;
    rounds[first + 4] = y;
    rounds[first + 5] = radius;
  }
  return rounds;
});
