// What a story step directs on the map, as a plain value; without one all is lit, fitted and nothing pointed out.
import type { Annotation } from '../../scene/labels/annotation.ts';
import type { Subject } from '../../scene/map/emphasis.ts';

export interface StepDirection extends Subject {
  /** [lng, lat] that the camera is fitted to, or null: to all that is shown. */
  readonly frame: readonly (readonly [number, number])[] | null;
  /** Null in another year than that of the step, and while numbers are hidden. */
  readonly annotation: Annotation | null;
}

export const UNDIRECTED: StepDirection = Object.freeze({
  lit: Object.freeze([]),
  frame: null,
  annotation: null,
});
