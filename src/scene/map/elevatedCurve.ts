// The curve of an arc on a tilted map: the circle's arc of scene/map/curve.ts on the ground, risen over it like a bridge.
import { lngLatToWorld } from '../../lib/mercator.ts';
import { type Tilt, tiltSpot } from '../camera/tilt.ts';
import { curveFrame, curvePoint } from './curve.ts';
import { CURVE_STEPS, type PlacedArc, sampledCurve } from './sampledCurve.ts';
import type { ScreenCurve } from './screenCurve.ts';

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

/** The curve on screen; what lies behind the eye is outside `from` and `to`. Null where nothing is left of it. */
export function elevatedCurve(tilt: Tilt, arc: PlacedArc): ScreenCurve | null {
  const [x0, y0] = lngLatToWorld([arc.ends[0], arc.ends[1]], tilt.world);
  const [x1, y1] = lngLatToWorld([arc.ends[2], arc.ends[3]], tilt.world);
  const ground = curveFrame({ x0, y0, x1, y1, bow: arc.bow, startGap: 0, endGap: 0 });
  const top = elevation(Math.hypot(x1 - x0, y1 - y0), tilt);
  const samples = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => {
    const share = i / CURVE_STEPS;
    const [x, y] = curvePoint(ground, share);
    return tiltSpot(tilt, x - tilt.x, y - tilt.y, top * (1 - (2 * share - 1) ** 2));
  });
  return sampledCurve(samples, arc);
}
