// Measures of how well the arcs of a picture can be told apart on screen, px, and the windows that they are taken in.

import type { Atlas } from '../src/package/atlas.ts';
import { viewProject } from '../src/paint/svg/globeProjection.ts';
import { fitGlobe, fitView, type Insets } from '../src/scene/camera/fitView.ts';
import type { Project } from '../src/scene/camera/project.ts';
import { tiltOf, tiltProject } from '../src/scene/camera/tilt.ts';
import { arcsIn, type Picture, viewPicture } from '../src/scene/map/picture.ts';
import type { ViewState } from '../src/state/viewState.ts';
import { type DrawnArc, drawnArc, far, NO_POINT, type Point, pointsAlong, STEP } from './drawnArc.ts';

export interface ProofWindow {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly margin: number;
}

/** A small desk, a projector and a phone. */
export const WINDOWS: readonly ProofWindow[] = [
  { width: 1440, height: 900, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56 },
  { width: 1280, height: 720, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56 },
  { width: 390, height: 844, insets: { top: 60, right: 0, bottom: 260, left: 0 }, margin: 34 },
];

/** A phone held sideways. */
export const SIDEWAYS: ProofWindow = {
  ...{ width: 844, height: 390, insets: { top: 39, right: 208, bottom: 68, left: 224 } },
  ...{ margin: 34 },
};

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

/** The picture of a view in a window, of as many arcs as have room there. */
export const pictureIn = (atlas: Atlas, view: ViewState, { width }: ProofWindow): Picture =>
  viewPicture(atlas, view, { widest: arcsIn(atlas, width, view), lit: [] });

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

export const middlesApart = ({ middle: a }: DrawnArc, { middle: b }: DrawnArc): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Of both directions of each pair the distance between their middles, and what their strokes leave free there, the least first. */
export function pairDistances(drawn: readonly DrawnArc[]) {
  const pairs = drawn.flatMap((a) =>
    drawn
      .filter((b) => a.arc < b.arc && a.ends[0] === b.ends[1] && a.ends[1] === b.ends[0])
      .map((b) => ({ apart: middlesApart(a, b), free: middlesApart(a, b) - (a.width + b.width) / 2 })),
  );
  const least = (of: 'apart' | 'free') => pairs.map((pair) => pair[of]).sort((a, b) => a - b);
  return { pairs: least('apart'), free: least('free') };
}

const screenOf = (picture: Picture, project: Project, place: number): Point => {
  const node = picture.nodes.nodeOfPlace[place] ?? -1;
  return project(picture.nodes.position[node * 2] ?? 0, picture.nodes.position[node * 2 + 1] ?? 0);
};

/** Where both begin or end. */
export function sharedSpots(picture: Picture, project: Project, a: DrawnArc, b: DrawnArc): readonly Point[] {
  return a.ends.filter((end) => b.ends.includes(end)).map((end) => screenOf(picture, project, end));
}

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

/** By arc, the shares of it that touch other arcs and that run along them. */
function touchingShares(
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): readonly { readonly arc: number; readonly near: number; readonly running: number }[] {
  return drawn.map((a) => {
    const near = new Set<number>();
    const running = new Set<number>();
    for (const b of drawn) {
      if (a === b) continue;
      const touching = pointsAlong(a, b, sharedSpots(picture, project, a, b));
      for (const i of touching.near) near.add(i);
      for (const i of touching.running) running.add(i);
    }
    const all = a.points.length;
    return { arc: a.arc, near: near.size / all, running: running.size / all };
  });
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
  const spots = spotsOf(picture, project, drawn);
  return drawn.flatMap((arc) => [...strangersOf(arc, spots).values()]).sort((a, b) => a - b);
}

/** Where the places of some arcs stand. */
export const spotsOf = (
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): ReadonlyMap<number, Point> =>
  new Map(drawn.flatMap(({ ends }) => ends.map((place) => [place, screenOf(picture, project, place)])));

/** Distances of an arc to those of some places that it does not serve, by place. */
export function strangersOf(
  { ends, spots: line }: DrawnArc,
  spots: ReadonlyMap<number, Point>,
): ReadonlyMap<number, number> {
  const own = ends.map((end) => spots.get(end) ?? NO_POINT);
  const found = new Map<number, number>();
  for (const [place, [x, y]] of spots) {
    if (ends.includes(place) || own.some(([ox, oy]) => Math.hypot(ox - x, oy - y) < 16)) continue;
    let nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < line.length; i += 2)
      nearest = Math.min(nearest, ((line[i] ?? 0) - x) ** 2 + ((line[i + 1] ?? 0) - y) ** 2);
    found.set(place, Math.sqrt(nearest));
  }
  return found;
}

/** Arcs of fewer points are all near a place. */
export const SHORT_POINTS = 30;
/** Of so many no two may cross flat. */
export const WIDEST = 20;

/** What the proofs ask of the arcs that a window draws: parts along another, distances in px, angles in degrees, the worst first. */
export function measured(picture: Picture, project: Project, drawn: readonly DrawnArc[]) {
  const short = new Set(drawn.filter(({ points }) => points.length < SHORT_POINTS).map(({ arc }) => arc));
  const shares = touchingShares(picture, project, drawn).filter(({ arc }) => !short.has(arc));
  const worst = (of: 'near' | 'running') => shares.map((share) => share[of]).sort((a, b) => b - a);
  return {
    shares: worst('near'),
    running: worst('running'),
    ...pairDistances(drawn),
    angles: crossingAngles(picture, project, drawn.slice(0, WIDEST)),
    strangers: strangerDistances(picture, project, drawn),
  };
}
