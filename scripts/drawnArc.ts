// An arc as a window draws it, by points a few px apart, and where it touches others and runs along them.
import type { Project } from '../src/scene/camera/project.ts';
import type { Picture } from '../src/scene/map/picture.ts';
import { arcOnScreen } from '../src/scene/map/screenCurve.ts';

export type Point = readonly [number, number];

export interface DrawnArc {
  readonly arc: number;
  readonly width: number;
  readonly ends: readonly [number, number];
  readonly middle: Point;
  /** A few px apart along it. */
  readonly points: readonly Point[];
  /** Their x and y, and the unit ways there. */
  readonly spots: Float64Array;
  readonly ways: Float64Array;
  /** Of some points after others the least and greatest x and y. */
  readonly parts: Float64Array;
}

export const STEP = 4;
/** Around a place that two arcs share they may touch. */
const SHARED_PIXELS = 40;
const TOUCHING_PIXELS = 3;

/** An arc of a picture; null where it is not drawn. */
export function drawnArc(
  arcs: Picture['arcs'],
  column: Float32Array,
  project: Project,
  arc: number,
): DrawnArc | null {
  const width = column[arc * 4] ?? 0;
  const curve = width > 0 ? arcOnScreen(arcs, column, project, arc) : null;
  if (!curve) return null;
  const count = Math.max(2, Math.ceil((curve.length * (curve.to - curve.from)) / STEP));
  const points = Array.from({ length: count + 1 }, (_, i) =>
    curve.point(curve.from + ((curve.to - curve.from) * i) / count),
  );
  const ends = [arcs.places[arc * 2] ?? -1, arcs.places[arc * 2 + 1] ?? -1] as const;
  return { arc, width, ends, middle: curve.point(0.5), points, ...measuresOf(points) };
}

/** Whether a point is away from places that two arcs share. */
export const far = ([x, y]: Point, spots: readonly Point[]) =>
  spots.every((spot) => (x - spot[0]) ** 2 + (y - spot[1]) ** 2 > SHARED_PIXELS ** 2);

/** Points of an arc within a few px of another, in their order: all, and of them those that run its way. */
export interface Touching {
  readonly near: readonly number[];
  /** Where the ways of both differ by less than `FLAT_DEGREES`: elsewhere they cross, and the eye goes on. */
  readonly running: readonly number[];
}

/** Where an arc touches another. */
export function pointsAlong(a: DrawnArc, b: DrawnArc, shared: readonly Point[]): Touching {
  const near: number[] = [];
  const running: number[] = [];
  for (let part = 0; part < a.parts.length; part += 4)
    for (let other = 0; other < b.parts.length; other += 4) {
      if (!isBeside(a.parts, part, b.parts, other)) continue;
      const last = Math.min(a.points.length, part * 2 + PART);
      for (let i = part * 2; i < last; i++) {
        const touch = touches(a, i, b, other * 2);
        if (touch === 0 || running.includes(i) || !far(a.points[i] ?? NO_POINT, shared)) continue;
        if (!near.includes(i)) near.push(i);
        if (touch === 2) running.push(i);
      }
    }
  return near.length === 0 ? NOWHERE : { near, running };
}

export const NO_POINT: Point = [0, 0];
export const NOWHERE: Touching = { near: [], running: [] };

/** Of the points of a line so many at a time. */
const PART = 8;

/** What a line is measured by: its points and ways, and of each part the least and greatest x and y. */
function measuresOf(points: readonly Point[]): Pick<DrawnArc, 'spots' | 'ways' | 'parts'> {
  const parts = new Float64Array(Math.ceil(points.length / PART) * 4);
  const spots = new Float64Array(points.length * 2);
  const ways = new Float64Array(points.length * 2);
  for (let i = 0; i < points.length; i++) {
    const point = points[i] ?? NO_POINT;
    spots.set(point, 2 * i);
    const [[fromX, fromY], [toX, toY]] = [points[i - 1] ?? point, points[i + 1] ?? point];
    const length = Math.hypot(toX - fromX, toY - fromY) || 1;
    ways[2 * i] = (toX - fromX) / length;
    ways[2 * i + 1] = (toY - fromY) / length;
    const part = Math.floor(i / PART) * 4;
    const isFirst = i % PART === 0;
    for (const [axis, value] of point.entries()) {
      parts[part + axis] = isFirst ? value : Math.min(parts[part + axis] ?? 0, value);
      parts[part + axis + 2] = isFirst ? value : Math.max(parts[part + axis + 2] ?? 0, value);
    }
  }
  return { parts, spots, ways };
}

/** Whether points of two parts can touch. */
function isBeside(a: Float64Array, part: number, b: Float64Array, other: number): boolean {
  return (
    (a[part] ?? 0) - TOUCHING_PIXELS < (b[other + 2] ?? 0) &&
    (b[other] ?? 0) - TOUCHING_PIXELS < (a[part + 2] ?? 0) &&
    (a[part + 1] ?? 0) - TOUCHING_PIXELS < (b[other + 3] ?? 0) &&
    (b[other + 1] ?? 0) - TOUCHING_PIXELS < (a[part + 3] ?? 0)
  );
}

/** How a point of an arc touches a part of another: not (0), near it (1) or running along it (2). */
function touches(a: DrawnArc, i: number, b: DrawnArc, from: number): 0 | 1 | 2 {
  const [x, y] = [a.spots[2 * i] ?? 0, a.spots[2 * i + 1] ?? 0];
  const last = Math.min(b.spots.length, 2 * (from + PART));
  let touch: 0 | 1 = 0;
  for (let m = 2 * from; m < last; m += 2) {
    const [dx, dy] = [x - (b.spots[m] ?? 0), y - (b.spots[m + 1] ?? 0)];
    if (dx * dx + dy * dy >= TOUCHING_PIXELS ** 2) continue;
    const [ux = 0, uy = 0, vx = 0, vy = 0] = [a.ways[2 * i], a.ways[2 * i + 1], b.ways[m], b.ways[m + 1]];
    // There or back.
    if (Math.abs(ux * vy - uy * vx) < FLAT_SINE) return 2;
    touch = 1;
  }
  return touch;
}

/** Crossings of less, and arcs whose ways differ by less, are taken for one another. */
export const FLAT_DEGREES = 20;
const FLAT_SINE = Math.sin((FLAT_DEGREES * Math.PI) / 180);
