// Measures of how well the arcs of a picture can be told apart on screen, px, and the windows that they are taken in.
import { viewProject } from '../src/paint/svg/globeProjection.ts';
import { fitGlobe, fitView } from '../src/scene/camera/fitView.ts';
import type { Project } from '../src/scene/camera/project.ts';
import { tiltOf, tiltProject } from '../src/scene/camera/tilt.ts';
import type { Picture } from '../src/scene/map/picture.ts';
import { arcOnScreen } from '../src/scene/map/screenCurve.ts';

type Point = readonly [number, number];

/** A small desk, a projector and a phone, which draws the eight widest. */
export const WINDOWS = [
  { width: 1440, height: 900, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56, most: 99 },
  { width: 1280, height: 720, insets: { top: 50, right: 290, bottom: 110, left: 285 }, margin: 56, most: 99 },
  { width: 390, height: 844, insets: { top: 60, right: 0, bottom: 260, left: 0 }, margin: 34, most: 8 },
] as const;

export type Kind = 'flat' | 'tilted' | 'globe';

/** The projection of a window that is fitted to these points. */
export function projectOf(
  kind: Kind,
  { width, height, insets, margin }: (typeof WINDOWS)[number],
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
}

const STEP = 4;
/** Around a place that two arcs share they may touch. */
const SHARED_PIXELS = 40;
const TOUCHING_PIXELS = 3;

/** The arcs that the picture draws inside a window, widest first. */
export function drawnArcs(picture: Picture, project: Project): readonly DrawnArc[] {
  const { arcs, arcColumn } = picture;
  return Array.from({ length: arcs.count }, (_, arc) => arc)
    .flatMap((arc): readonly DrawnArc[] => {
      const width = arcColumn[arc * 4] ?? 0;
      const curve = width > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null;
      if (!curve) return [];
      const count = Math.max(2, Math.ceil((curve.length * (curve.to - curve.from)) / STEP));
      const points = Array.from({ length: count + 1 }, (__, i) =>
        curve.point(curve.from + ((curve.to - curve.from) * i) / count),
      );
      const ends = [arcs.places[arc * 2] ?? -1, arcs.places[arc * 2 + 1] ?? -1] as const;
      return [{ arc, width, ends, middle: curve.point(0.5), points }];
    })
    .sort((a, b) => b.width - a.width || a.arc - b.arc);
}

/** Distance between the middles of both directions of each pair, the least first. */
export function pairDistances(drawn: readonly DrawnArc[]): readonly number[] {
  return drawn
    .flatMap((a) =>
      drawn
        .filter((b) => a.arc < b.arc && a.ends[0] === b.ends[1] && a.ends[1] === b.ends[0])
        .map((b) => Math.hypot(a.middle[0] - b.middle[0], a.middle[1] - b.middle[1])),
    )
    .sort((a, b) => a - b);
}

const screenOf = (picture: Picture, project: Project, place: number): Point => {
  const node = picture.nodes.nodeOfPlace[place] ?? -1;
  return project(picture.nodes.position[node * 2] ?? 0, picture.nodes.position[node * 2 + 1] ?? 0);
};

function sharedSpots(picture: Picture, project: Project, a: DrawnArc, b: DrawnArc): readonly Point[] {
  return a.ends.filter((end) => b.ends.includes(end)).map((end) => screenOf(picture, project, end));
}

const far = (point: Point, spots: readonly Point[]) =>
  spots.every(([x, y]) => Math.hypot(point[0] - x, point[1] - y) > SHARED_PIXELS);

/** The points of a line less than so many px from one, found in leaps: a point that is far off has no neighbours near. */
function pointsNear(point: Point, line: readonly Point[], pixels: number): readonly number[] {
  const near: number[] = [];
  for (let m = 0; m < line.length; ) {
    const [x, y] = line[m] ?? point;
    const away = Math.sqrt((point[0] - x) ** 2 + (point[1] - y) ** 2);
    if (away < pixels) near.push(m);
    m += Math.max(1, Math.floor((away - pixels) / STEP));
  }
  return near;
}

/** By arc, the share of it that lies along another arc, the greatest first. */
export function touchingShares(
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): readonly { readonly arc: number; readonly share: number }[] {
  return drawn
    .map((a) => {
      const touched = new Set<number>();
      for (const b of drawn) {
        if (a === b) continue;
        const shared = sharedSpots(picture, project, a, b);
        a.points.forEach((point, i) => {
          if (touched.has(i) || !far(point, shared)) return;
          if (pointsNear(point, b.points, TOUCHING_PIXELS).length > 0) touched.add(i);
        });
      }
      return { arc: a.arc, share: touched.size / a.points.length };
    })
    .sort((x, y) => y.share - x.share);
}

/** Angles in degrees at which the given arcs cross one another away from places that they share, the least first. */
export function crossingAngles(
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): readonly number[] {
  const angles: number[] = [];
  drawn.forEach((a, i) => {
    for (const b of drawn.slice(i + 1)) {
      const shared = sharedSpots(picture, project, a, b);
      for (const [k, to] of a.points.entries())
        for (const m of pointsNear(to, b.points, 3 * STEP)) {
          const angle = crossing(a.points[k - 1], to, b.points[m - 1], b.points[m]);
          if (angle !== null && far(to, shared)) angles.push(angle);
        }
    }
  });
  return angles.sort((x, y) => x - y);
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
export function strangerDistances(
  picture: Picture,
  project: Project,
  drawn: readonly DrawnArc[],
): readonly { readonly arc: number; readonly place: number; readonly distance: number }[] {
  const places = [...new Set(drawn.flatMap(({ ends }) => [...ends]))];
  return drawn
    .flatMap(({ arc, ends, points }) =>
      places.flatMap((place) => {
        const [x, y] = screenOf(picture, project, place);
        const own = ends.map((end) => screenOf(picture, project, end));
        if (ends.includes(place) || own.some(([ox, oy]) => Math.hypot(ox - x, oy - y) < 16)) return [];
        const distance = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
        return [{ arc, place, distance }];
      }),
    )
    .sort((a, b) => a.distance - b.distance);
}
