// The globe as MapLibre's camera sees it from straight above: a sphere in perspective, in screen pixels.

import type { CurveSample } from '../map/sampledCurve.ts';
import type { FittedCamera } from './fitView.ts';
import type { Project } from './project.ts';

export type Vector = readonly [number, number, number];

export interface Globe {
  /** Middle of the window, px. */
  readonly x: number;
  readonly y: number;
  /** Radius of the sphere, px at the middle of the window. */
  readonly radius: number;
  /** From the middle of the sphere to the eye, radii. */
  readonly eye: number;
  /** Unit vectors at the middle of the window. */
  readonly east: Vector;
  readonly north: Vector;
  readonly up: Vector;
}

/** Height of the window over the distance from eye to ground: MapLibre's field of view of 36.87 degrees. */
export const EYE_HEIGHTS = 1.5;
const RADIANS = Math.PI / 180;

/** The globe whose ground at the middle of the window has the scale that the flat map has there. */
export function globeOf(camera: FittedCamera, width: number, height: number): Globe {
  const lng = camera.lng * RADIANS;
  const lat = camera.lat * RADIANS;
  const radius = (512 * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos(lat);
  return {
    x: width / 2,
    y: height / 2,
    radius,
    eye: 1 + (EYE_HEIGHTS * height) / radius,
    east: [-Math.sin(lng), Math.cos(lng), 0],
    north: [-Math.sin(lat) * Math.cos(lng), -Math.sin(lat) * Math.sin(lng), Math.cos(lat)],
    up: surfaceVector(camera.lng, camera.lat),
  };
}

/** The zoom at which the sphere has a radius, px. */
export function zoomOfRadius(radiusPixels: number, lat: number): number {
  return Math.log2((radiusPixels * 2 * Math.PI * Math.cos(lat * RADIANS)) / 512);
}

/** Radius of the disc that the sphere is on screen, px: the horizon is nearer than the sphere's middle. */
export function discRadius({ radius, eye }: Globe): number {
  return ((eye - 1) * radius) / Math.sqrt(eye * eye - 1);
}

/** Unit vector of a place. */
export function surfaceVector(lng: number, lat: number): Vector {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lng * RADIANS), ring * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

/** A unit vector on screen, wherever on the sphere it is. */
export function spotOf(globe: Globe, vector: Vector): CurveSample {
  const { radius, eye } = globe;
  const height = dot(vector, globe.up);
  const scale = ((eye - 1) * radius) / (eye - height);
  return {
    x: globe.x + dot(vector, globe.east) * scale,
    y: globe.y - dot(vector, globe.north) * scale,
    front: height - 1 / eye,
  };
}

/** Places on screen; NaN where the globe hides them. */
export function globeProject(globe: Globe): Project {
  const project = (lng: number, lat: number): readonly [number, number] => {
    const { x, y, front } = spotOf(globe, surfaceVector(lng, lat));
    return front > 0 ? [x, y] : [Number.NaN, Number.NaN];
  };
  return Object.assign(project, { globe });
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Towards the edge of the disc, from this part of its radius on, arcs fade to this strength. */
export const LIMB_FROM = 0.88;
export const LIMB_STRENGTH = 0.15;
