// Which arcs lie under a point: the same curve that the painters draw, in screen pixels.

import type Flatbush from 'flatbush';
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { lngLatToWorld } from '../../lib/mercator.ts';
import type { Project } from '../camera/project.ts';
import type { ArcMarks } from './arcs.ts';
import { curveBox, distanceToCurve } from './curve.ts';
import { arcOnScreen, flatFrame } from './screenCurve.ts';

/** Reach of a pointer beyond the stroke's own half width, px. */
export const HIT_REACH = 10;
/** No stroke of a declared scale is wider, px. */
const WIDEST = 200;

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
  for (const arc of isFlat ? arcsNear(marks, project, { x, y, reach }) : marks.layer.keys()) {
    const width = strokes[arc * 4] ?? 0;
    if (width <= 0) continue;
    const away = isFlat
      ? distanceToCurve(flatFrame(marks, strokes, project, arc), x, y)
      : (arcOnScreen(marks, strokes, project, arc)?.distance(x, y) ?? Number.POSITIVE_INFINITY);
    const distance = Math.max(0, away - width / 2);
    if (distance <= reach) hits.push({ arc, distance });
  }
  return hits.sort((a, b) => a.distance - b.distance || b.arc - a.arc).map((hit) => hit.arc);
}

/** From so many arcs on an index is worth its code, which comes when it is first needed; until then each arc is tried. */
const MANY_ARCS = 1500;
const index: { Library: typeof Flatbush | null; coming: Promise<void> | null } = {
  Library: null,
  coming: null,
};

/** Fetches the code of the index; without it the answers are the same, and slower. */
export function loadArcIndex(): Promise<void> {
  index.coming ??= import('flatbush').then(
    ({ default: Library }) => {
      index.Library = Library;
    },
    () => {
      index.coming = null;
    },
  );
  return index.coming;
}

/** Arcs of a flat map whose box is in reach of a point. */
function arcsNear(
  marks: ArcMarks,
  project: Project,
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
): Iterable<number> {
  const [left, top] = project(0, 0);
  const world = (project(90, 0)[0] - left) * 4;
  // A map that is not there yet has no width.
  if (marks.count === 0 || !(world > 0)) return [];
  if (marks.count >= MANY_ARCS && !index.Library) void loadArcIndex();
  if (marks.count < MANY_ARCS || !index.Library) return marks.layer.keys();
  const away = (reach + WIDEST / 2) / world;
  const [column, line] = [(x - left) / world + 0.5, (y - top) / world + 0.5];
  return boxesOf(marks, index.Library).search(column - away, line - away, column + away, line + away);
}

/** The boxes of all arcs of a flat map in a world 1 wide: no camera and no year changes them. */
const boxesOf = memoByIdentity((marks: ArcMarks, Library: typeof Flatbush): Flatbush => {
  const { ends, bow } = marks;
  const boxes = new Library(marks.count);
  for (let arc = 0; arc < marks.count; arc++) {
    const [x0, y0] = lngLatToWorld([at(ends, arc * 4), at(ends, arc * 4 + 1)], 1);
    const [x1, y1] = lngLatToWorld([at(ends, arc * 4 + 2), at(ends, arc * 4 + 3)], 1);
    boxes.add(...curveBox({ x0, y0, x1, y1, bow: at(bow, arc) }));
  }
  boxes.finish();
  return boxes;
});
