// The flat map seen aslant: MapLibre's camera turned away from straight above, north still up, in screen pixels.
import { lngLatToWorld } from '../../lib/mercator.ts';
import type { CurveSample } from '../map/sampledCurve.ts';
import type { FittedCamera } from './fitView.ts';
import { EYE_HEIGHTS } from './globe.ts';
import type { Project } from './project.ts';

export const MAX_TILT_DEGREES = 60;

export interface Tilt {
  readonly width: number;
  readonly height: number;
  /** Of the angle between the line of sight and straight down. */
  readonly sine: number;
  readonly cosine: number;
  /** From the eye to the ground at the middle of the window, px. */
  readonly distance: number;
  /** Width of the world, and its spot at the middle of the window, px of the ground, y downward. */
  readonly world: number;
  readonly x: number;
  readonly y: number;
}

/** Nothing is drawn nearer to the eye than this share of its distance from the middle of the ground. */
export const NEAREST_SHARE = 0.1;

/** The tilt of a camera, or null where it looks straight down. */
export function tiltOf(camera: FittedCamera, degrees: number, width: number, height: number): Tilt | null {
  if (degrees <= 0) return null;
  const radians = (degrees * Math.PI) / 180;
  const world = 512 * 2 ** camera.zoom;
  // The camera's longitude as deck.gl takes it.
  const lng = ((camera.lng + 540) % 360) - 180;
  const [x, y] = lngLatToWorld([lng, camera.lat], world);
  return {
    width,
    height,
    sine: Math.sin(radians),
    cosine: Math.cos(radians),
    distance: EYE_HEIGHTS * height,
    world,
    x,
    y,
  };
}

/** A point over the ground on screen: px east, south and up from the middle of the ground. */
export function tiltSpot(tilt: Tilt, east: number, south: number, up: number): CurveSample {
  const { width, height, sine, cosine, distance } = tilt;
  const depth = distance - south * sine - up * cosine;
  const least = distance * NEAREST_SHARE;
  const scale = distance / Math.max(depth, least);
  return {
    x: width / 2 + east * scale,
    y: height / 2 + (south * cosine - up * sine) * scale,
    front: depth - least,
  };
}

/** Places on screen; those behind the eye lie far below the window. */
export function tiltProject(tilt: Tilt): Project {
  const project = (lng: number, lat: number): readonly [number, number] => {
    const [x, y] = lngLatToWorld([lng, lat], tilt.world);
    const spot = tiltSpot(tilt, x - tilt.x, y - tilt.y, 0);
    return [spot.x, spot.y];
  };
  return Object.assign(project, { tilt });
}
