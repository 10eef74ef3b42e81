// How places come to the screen: a function that knows its globe or tilt, so that curves can follow it.
import type { Globe } from './globe.ts';
import type { Tilt } from './tilt.ts';

/** [lng, lat] in degrees to screen px; NaN where the globe hides the place. */
export interface Project {
  (lng: number, lat: number): readonly [number, number];
  readonly globe?: Globe;
  readonly tilt?: Tilt;
  /** Discs are drawn so large, of 1; 1 where it is not given. */
  readonly discScale?: number;
}
