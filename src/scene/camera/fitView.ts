// The first view: the camera that fits what is shown into the space that panels leave.
import { at } from '../../lib/at.ts';
import { lngLatToWorld, worldToLngLat } from '../../lib/mercator.ts';
import type { Box } from '../labels/boxes.ts';
import { zoomOfRadius } from './globe.ts';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** The panels at the left and the right: above and under them the map is free. */
  readonly sides?: readonly Box[];
  /** What else lies over the map without taking an edge of it, px: no name stands under it. */
  readonly blocks?: readonly Box[];
}

export interface FittedCamera {
  readonly zoom: number;
  readonly lng: number;
  readonly lat: number;
}

/** A place that would shrink the rest by more than this many zoom steps is left to the edge of the frame. */
const FARTHEST_COST = 0.55;
/** Of the places shown at least this part is kept, so that a few far ones are not all left to the edge. */
const MIN_KEPT = 0.75;
/** No map goes further out: all of the world in the width of a phone. */
export const MIN_ZOOM = -0.6;
/** No map goes nearer: a part of a town. */
export const MAX_ZOOM = 12;
/** What lies about a hub is shrunk no further, the rest is named at the edge, and made no larger than lets the seas around be seen. */
export const FIT_LEAST_ZOOM = 0.4;
export const FIT_GREATEST_ZOOM = 4.2;
/** What is left free around what is fitted, px, on a map as wide as `WIDE_FROM` and on a narrower one. */
const MARGIN_WIDE = 56;
const MARGIN_NARROW = 34;
const WIDE_FROM = 700;

/** The margin, px, that `fitView` leaves on a map of `width` px. */
export function fitMargin(width: number): number {
  return width < WIDE_FROM ? MARGIN_NARROW : MARGIN_WIDE;
}

/**
 * Camera for positions ([lng, lat] in one copy of the world, the first one that others are far from) in a window of width
 * x height px with insets covered.
 * Far places that would shrink the rest are dropped, farthest first: they are named at the edge instead. `minKept` is the
 * share of them that is kept whatever it costs.
 */
export function fitView(
  positions: readonly (readonly [number, number])[],
  {
    width,
    height,
    insets,
    margin,
    minKept = MIN_KEPT,
    least = FIT_LEAST_ZOOM,
    greatest = FIT_GREATEST_ZOOM,
  }: {
    readonly width: number;
    readonly height: number;
    readonly insets: Insets;
    readonly margin: number;
    readonly minKept?: number;
    /** The zooms that the camera does not go below and above. */
    readonly least?: number;
    readonly greatest?: number;
  },
): FittedCamera {
  const [hub] = positions;
  if (!hub) return { zoom: 2, lng: 48, lat: 42 };
  const [hubX, hubY] = lngLatToWorld(hub, 1);
  const points = positions.map((position) => lngLatToWorld(position, 1));
  const boxWidth = Math.max(80, width - insets.left - insets.right - 2 * margin);
  const boxHeight = Math.max(80, height - insets.top - insets.bottom - 2 * margin);
  // Bounded, so that no place is dropped for a zoom that the camera never takes.
  const zoomOf = (box: Box) => Math.max(least, Math.min(greatest, zoomFor(box, boxWidth, boxHeight)));
  const away = points.map(([x, y]) => Math.hypot(x - hubX, y - hubY));
  const nearest = [...points.keys()].sort((a, b) => at(away, a) - at(away, b));
  const boxes = growing(nearest.map((index) => at(points, index)));
  const fewest = Math.max(3, Math.ceil(points.length * minKept));
  let kept = points.length;
  while (kept > fewest && zoomOf(at(boxes, kept - 2)) - zoomOf(at(boxes, kept - 1)) >= FARTHEST_COST) kept--;
  const box = at(boxes, kept - 1);
  const zoom = zoomOf(box);
  const world = 512 * 2 ** zoom;
  const x = (box.left + box.right) / 2 + (insets.right - insets.left) / 2 / world;
  const y = (box.top + box.bottom) / 2 + (insets.bottom - insets.top) / 2 / world;
  const [lng, lat] = worldToLngLat([x, y], 1);
  return { zoom, lng, lat };
}

function zoomFor(box: Box, width: number, height: number): number {
  const wide = width / Math.max(1e-6, (box.right - box.left) * 512);
  const high = height / Math.max(1e-6, (box.bottom - box.top) * 512);
  return Math.log2(Math.min(wide, high));
}

/** The boxes around the first point, the first two, and so on. */
function growing(points: readonly (readonly [number, number])[]): readonly Box[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  return points.map(([x, y]) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    return { left, right, top, bottom };
  });
}

/** Share of the free height that the radius of a fitted globe takes: its rim shows, and the near arcs have room. */
const GLOBE_SHARE = 0.72;

/** The camera of a globe: as near as the flat one, but far enough to be seen as a globe. */
export function fitGlobe(flat: FittedCamera, width: number, height: number, insets: Insets): FittedCamera {
  const free = Math.min(width - insets.left - insets.right, height - insets.top - insets.bottom);
  return { ...flat, zoom: Math.min(flat.zoom, zoomOfRadius(Math.max(120, free * GLOBE_SHARE), flat.lat)) };
}
