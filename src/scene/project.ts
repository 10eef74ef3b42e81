// How places come to the screen: a function that on a globe knows its globe, so that curves can follow the sphere.
import type { Globe } from './globe.ts';

/** [lng, lat] in degrees to screen px; NaN where the globe hides the place. */
export interface Project {
  (lng: number, lat: number): readonly [number, number];
  readonly globe?: Globe;
}
