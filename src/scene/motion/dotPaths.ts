// The way of each stream of dots on screen: an arc's curve as points at even distances, with the room beside it.
import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import type { ArcMarks } from '../map/arcs.ts';
import { arcOnScreen, type ScreenCurve } from '../map/screenCurve.ts';
import { headLength } from '../map/strokes.ts';

/** Of every dot, px. */
export const DOT_RADIUS = 1.5;
/** Pieces of a path for the root of its length: then no point is further than 0.15 px from the curve. */
const PIECES_A_ROOT = 1.6;
const MIN_PIECES = 8;
const MAX_PIECES = 400;

export interface DotPath {
  readonly arc: number;
  /** Distance of the first point from where the arc begins, and between two points, px. */
  readonly from: number;
  readonly step: number;
  /** x, y and the unit vector to the right of travel, four numbers a point. */
  readonly points: Float32Array;
  /** Stretches within the window, as distances from where the arc begins, two numbers each. */
  readonly seen: readonly number[];
  /** Breadth of the stroke, px. */
  readonly width: number;
}

/** What of an arc decides its path; `column` holds four numbers an arc (width, solid, start gap, end gap). */
export interface PathWants {
  readonly marks: ArcMarks;
  readonly column: Float32Array;
  readonly project: Project;
  readonly width: number;
  readonly height: number;
}

/** The path of one arc up to its head; null where it is not drawn or nothing of it is in the window. */
export function dotPath(wants: PathWants, arc: number): DotPath | null {
  const { marks, column, project } = wants;
  const width = at(column, arc * 4);
  if (width < 0.05) return null;
  const curve = arcOnScreen(marks, column, project, arc);
  if (!curve || curve.length < 2) return null;
  const kind = at(marks.head, arc);
  const head =
    kind === 'none' || curve.to < 1 ? 0 : Math.min(headLength(width, kind === 'double'), curve.length * 0.45);
  const from = curve.from * curve.length;
  const to = Math.min(curve.to * curve.length, curve.length - head);
  if (to <= from) return null;
  const pieces = Math.ceil(Math.sqrt(to - from) * PIECES_A_ROOT);
  const points = sampled(curve, from, to, Math.min(MAX_PIECES, Math.max(MIN_PIECES, pieces)));
  const step = (to - from) / (points.length / 4 - 1);
  const seen: number[] = [];
  const path = { arc, from, step, points, seen, width };
  addSeenStretches(seen, path, wants);
  return seen.length > 0 ? path : null;
}

function sampled(curve: ScreenCurve, from: number, to: number, pieces: number): Float32Array {
  const points = new Float32Array((pieces + 1) * 4);
  for (let i = 0; i <= pieces; i++) {
    const share = (from + ((to - from) * i) / pieces) / curve.length;
    const [x, y] = curve.point(share);
    const [dx, dy] = curve.direction(share);
    points.set([x, y, -dy, dx], i * 4);
  }
  return points;
}

/** Appends where pieces of the path touch the window, which is wider on each side by the dots that may lie there. */
function addSeenStretches(
  seen: number[],
  { points, from, step, width: pathWidth }: DotPath,
  { width, height }: Pick<PathWants, 'width' | 'height'>,
): void {
  const margin = pathWidth / 2 + DOT_RADIUS;
  let isOpen = false;
  for (let i = 0; i + 1 < points.length / 4; i++) {
    const [x0, y0, x1, y1] = [
      at(points, i * 4),
      at(points, i * 4 + 1),
      at(points, i * 4 + 4),
      at(points, i * 4 + 5),
    ];
    const isSeen =
      Math.max(x0, x1) > -margin &&
      Math.min(x0, x1) < width + margin &&
      Math.max(y0, y1) > -margin &&
      Math.min(y0, y1) < height + margin;
    if (isSeen && !isOpen) seen.push(from + i * step, from + (i + 1) * step);
    else if (isSeen) seen[seen.length - 1] = from + (i + 1) * step;
    isOpen = isSeen;
  }
}
