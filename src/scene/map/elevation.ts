// How high arcs stand over the ground where the map is tilted.
import type { Tilt } from '../camera/tilt.ts';

/** How high the middle of a short arc stands over its chord when the map is seen from the side. */
const RISE_SHARE = 0.4;
/** No arc stands higher than this share of the window's height: a long one would pass over the eye. */
const CEILING_SHARE = 0.3;

/** What the height of an arc depends on: from above it is none. */
export function elevationOf({ sine, height }: Tilt): { readonly share: number; readonly ceiling: number } {
  return { share: RISE_SHARE * sine, ceiling: CEILING_SHARE * height };
}

/** Height of an arc's middle over the ground, px: grows with its chord up to the ceiling. */
export function elevation(chord: number, tilt: Tilt): number {
  const { share, ceiling } = elevationOf(tilt);
  return ceiling * (1 - Math.exp((-share * chord) / ceiling));
}
