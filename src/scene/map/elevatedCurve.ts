// The curve of an arc on a tilted map: the circle's arc of scene/map/curve.ts on the ground, risen over it like a bridge.
import { lngLatToWorld } from '../../lib/mercator.ts';
import { type Tilt, tiltSpot } from '../camera/tilt.ts';
import { curveFrame, curvePoint } from './curve.ts';
import { CURVE_STEPS } from './curveSteps.ts';
import { elevation } from './elevation.ts';
import { type PlacedArc, sampledCurve } from './sampledCurve.ts';
import type { ScreenCurve } from './screenCurve.ts';

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
