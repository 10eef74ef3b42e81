// Measures of how well the arcs of a picture can be told apart on screen, px, and the windows that they are taken in.
import { viewProject } from '../src/paint/svg/globeProjection.ts';
import { fitGlobe, fitView, type Insets } from '../src/scene/camera/fitView.ts';
import type { Project } from '../src/scene/camera/project.ts';
import { tiltOf, tiltProject } from '../src/scene/camera/tilt.ts';
import type { Picture } from '../src/scene/map/picture.ts';
import { arcOnScreen } from '../src/scene/map/screenCurve.ts';

export type Point = readonly [number, number];

export interface ProofWindow {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly margin: number;
  /** So many arcs are drawn, the widest. */
  readonly most: number;
}

/** A small desk, a projector and a phone. */
export const WINDOWS: readonly ProofWindow[] = [
  { width: 1440, height: 900, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56, most: 99 },
  { width: 1280, height: 720, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56, most: 99 },
  { width: 390, height: 844, insets: { top: 60, right: 0, bottom: 260, left: 0 }, margin: 34, most: 8 },
];

export type Kind = 'flat' | 'tilted' | 'globe';

/** The projection of a window that is fitted to these points. */
export function projectOf(
  kind: Kind,
  { width, height, insets, margin }: ProofWindow,
  fitted: Picture['fitted'],
): Project {
  const flat = fitView(fitted, { width, height, insets, margin });
  if (kind === 'globe')
    return viewProject({ ...fitGlobe(flat, width, height, insets), width, height, globe: true });
  const tilt = kind === 'tilted' ? tiltOf(flat, 40, width, height) : null;
  return tilt ? tiltProject(tilt) : viewProject({ ...flat, width, height, globe: false });
}

export interface DrawnArc {
  readonly arc: number;
  readonly width: number;
  readonly ends: readonly [number, number];
  readonly middle: Point;
  /** A few px apart along it. */
  readonly points: readonly Point[];
  /** Of some points after others the least and greatest x and y. */
  readonly parts: Float64Array;
}

const STEP = 4;
/** Around a place that two arcs share they may touch. */
const SHARED_PIXELS = 40;
const TOUCHING_PIXELS = 3;

/** The arcs that the picture draws inside a window, widest first. */
export function drawnArcs(picture: Picture, project: Project): readonly DrawnArc[] {
  const { arcs, arcColumn } = picture;
  return Array.from({ length: arcs.count }, (_, arc) => arc)
    .flatMap((arc) => drawnArc(arcs, arcColumn, project, arc) ?? [])
    .sort((a, b) => b.width - a.width || a.arc - b.arc);
}

/** The same where two counts of one move, which lie on one curve, are one: the wider. */
export function movesDrawn(picture: Picture, project: Project): readonly DrawnArc[] {
  const all = drawnArcs(picture, project);
  const isDrawn = new Set(all.map(({ arc }) => arc));
  // They stand widest first: of two counts the wider is met first.
  const met = new Set<number>();
  return all.filter(({ arc }) => {
    const twin = picture.arcs.twin[arc] ?? -1;
    met.add(arc);
    return !(isDrawn.has(twin) && met.has(twin));
  });
}

/** One of them; null where it is not drawn. */
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
  return { arc, width, ends, middle: curve.point(0.5), points, parts: partsOf(points) };
}

/** Distance between the middles of both directions of each pair, the least first. */
function pairDistances(drawn: readonly DrawnArc[]): readonly number[] {
  return drawn
    .flatMap((a) =>
      drawn
        .filter((b) => a.arc < b.arc && a.ends[0] === b.ends[1] && a.ends[1] === b.ends[0])
        .map((b) => Math.hypot(a.middle[0] - b.middle[0], a.middle[1] - b.middle[1])),
    )
    .sort((a, b) => a - b);
}

export const screenOf = (picture: Picture, project: Project, place: number): Point => {
  const node = picture.nodes.nodeOfPlace[place] ?? -1;
  return project(picture.nodes.position[node * 2] ?? 0, picture.nodes.position[node * 2 + 1] ?? 0);
};

/** Where both begin or end. */
export function sharedSpots(picture: Picture, project: Project, a: DrawnArc, b: DrawnArc): readonly Point[] {
  return a.ends.filter((end) => b.ends.includes(end)).map((end) => screenOf(picture, project, end));
}

const far = (point: Point, spots: readonly Point[]) =>
  spots.every(([x, y]) => Math.hypot(point[0] - x, point[1] - y) > SHARED_PIXELS);

/** The points of a line less than so many px from one, found in leaps: a point that is far off has no neighbours near. */
function pointsNear(point: Point, line: readonly Point[], pixels: number): readonly number[] {
  const near: number[] = [];
  for (let m = 0; m < line.length; ) {
    const away = distance(point, line[m] ?? point);
    if (away < pixels) near.push(m);
    m += Math.max(1, Math.floor((away - pixels) / STEP));
  }
  return near;
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);

/** Which points of an arc lie along another. */
export function pointsAlong(a: DrawnArc, b: DrawnArc, shared: readonly Point[]): readonly number[] {
  const along: number[] = [];
  for (let part = 0; part < a.parts.length; part += 4)
    for (let other = 0; other < b.parts.length; other += 4) {
      if (!isBeside(a.parts, part, b.parts, other)) continue;
      const last = Math.min(a.points.length, part * 2 + PART);
      for (let i = part * 2; i < last; i++) {
        const point = a.points[i];
        if (point && touches(point, b.points, other * 2) && far(point, shared) && !along.includes(i))
          along.push(i);
      }
    }
  return along;
}

/** Of the points of a line so many at a time. */
const PART = 8;

/** Of each part of a line the least and greatest x and y. */
function partsOf(points: readonly Point[]): Float64Array {
  const parts = new Float64Array(Math.ceil(points.length / PART) * 4);
  for (let part = 0; part < parts.length; part += 4) {
    const some = points.slice(part * 2, part * 2 + PART);
    const [xs, ys] = [some.map(([x]) => x), some.map(([, y]) => y)];
    parts.set([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], part);
  }
  return parts;
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

/** Whether a point touches one of a part of a line. */
function touches([x, y]: Point, line: readonly Point[], from: number): boolean {
  const last = Math.min(line.length, from + PART);
  for (let m = from; m < last; m++) {
    const point = line[m];
    if (point && (x - point[0]) ** 2 + (y - point[1]) ** 2 < TOUCHING_PIXELS ** 2) return true;
  }
  return false;
}

/** By arc, the share of it that lies along another arc, the greatest first. */
function touchingShares(
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): readonly { readonly arc: number; readonly share: number }[] {
  return drawn
    .map((a) => {
      const touched = new Set<number>();
      for (const b of drawn) {
        if (a === b) continue;
        for (const i of pointsAlong(a, b, sharedSpots(picture, project, a, b))) touched.add(i);
      }
      return { arc: a.arc, share: touched.size / a.points.length };
    })
    .sort((x, y) => y.share - x.share);
}

/** Angles in degrees at which the given arcs cross one another away from places that they share, the least first. */
function crossingAngles(picture: Picture, project: Project, drawn: readonly DrawnArc[]): readonly number[] {
  return drawn
    .flatMap((a, i) =>
      drawn.slice(i + 1).flatMap((b) => anglesOfTwo(a, b, sharedSpots(picture, project, a, b))),
    )
    .sort((x, y) => x - y);
}

/** Angles at which two cross. */
export function anglesOfTwo(a: DrawnArc, b: DrawnArc, shared: readonly Point[]): readonly number[] {
  const angles: number[] = [];
  for (const [k, to] of a.points.entries())
    for (const m of pointsNear(to, b.points, 3 * STEP)) {
      const angle = crossing(a.points[k - 1], to, b.points[m - 1], b.points[m]);
      if (angle !== null && far(to, shared)) angles.push(angle);
    }
  return angles;
}

function crossing(a?: Point, b?: Point, c?: Point, d?: Point): number | null {
  if (!a || !b || !c || !d) return null;
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]];
  const cross = ux * vy - uy * vx;
  if (Math.abs(cross) < 1e-9) return null;
  const [wx, wy] = [c[0] - a[0], c[1] - a[1]];
  const s = (wx * vy - wy * vx) / cross;
  const t = (wx * uy - wy * ux) / cross;
  if (s < 0 || s > 1 || t < 0 || t > 1) return null;
  const angle = (Math.abs(Math.atan2(cross, ux * vx + uy * vy)) * 180) / Math.PI;
  return Math.min(angle, 180 - angle);
}

/** Distance of each arc to the places that it does not serve and that are not beside its own, the least first. */
function strangerDistances(
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): readonly number[] {
  const spots = new Map(
    drawn.flatMap(({ ends }) => ends.map((place) => [place, screenOf(picture, project, place)] as const)),
  );
  return drawn.flatMap((arc) => strangersOf(arc, spots)).sort((a, b) => a - b);
}

/** Distances of an arc to those of some places that it does not serve. */
export function strangersOf(
  { ends, points }: DrawnArc,
  spots: ReadonlyMap<number, Point>,
): readonly number[] {
  const own = ends.map((end) => spots.get(end) ?? [0, 0]);
  return [...spots].flatMap(([place, [x, y]]) => {
    if (ends.includes(place) || own.some(([ox, oy]) => Math.hypot(ox - x, oy - y) < 16)) return [];
    return [Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))];
  });
}

/** Arcs of fewer points are all near a place. */
export const SHORT_POINTS = 30;
/** Of so many no two may cross flat. */
export const WIDEST = 20;

/** What the proofs ask of the arcs that a window draws: parts along another, distances in px, angles in degrees, the worst first. */
export function measured(picture: Picture, project: Project, drawn: readonly DrawnArc[]) {
  const short = new Set(drawn.filter(({ points }) => points.length < SHORT_POINTS).map(({ arc }) => arc));
  return {
    shares: touchingShares(picture, project, drawn)
      .filter(({ arc }) => !short.has(arc))
      .map(({ share }) => share),
    pairs: pairDistances(drawn),
    angles: crossingAngles(picture, project, drawn.slice(0, WIDEST)),
    strangers: strangerDistances(picture, project, drawn),
  };
}
