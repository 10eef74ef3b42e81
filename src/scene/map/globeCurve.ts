// The curve of an arc on a globe: part of a small circle that leaves the great circle at the angle of the flat bow.
import { dot, type Globe, spotOf, surfaceVector, type Vector } from '../camera/globe.ts';
import { CURVE_STEPS } from './curveSteps.ts';
import { type PlacedArc, sampledCurve } from './sampledCurve.ts';
import type { ScreenCurve } from './screenCurve.ts';

/**
 * Points of the whole curve, origin to destination. On the plane that touches the sphere at the middle, seen from the
 * opposite pole, small circles are circles and angles stay: the curve there is the one of scene/map/curve.ts.
 */
export function globeCurvePoints({ ends, bow }: PlacedArc): readonly Vector[] {
  const a = surfaceVector(ends[0], ends[1]);
  const b = surfaceVector(ends[2], ends[3]);
  const middle = unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  const ahead = unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
  const left = cross(middle, ahead);
  const half = 2 * Math.tan(Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) / 4);
  const radius = half / Math.sin(bow);
  return Array.from({ length: CURVE_STEPS + 1 }, (_, i): Vector => {
    const angle = bow * ((2 * i) / CURVE_STEPS - 1);
    const along = radius * Math.sin(angle);
    const across = 2 * radius * Math.sin((bow + angle) / 2) * Math.sin((bow - angle) / 2);
    const quarter = (along * along + across * across) / 4;
    const mix = (axis: 0 | 1 | 2) =>
      ((1 - quarter) * middle[axis] + along * ahead[axis] + across * left[axis]) / (1 + quarter);
    return [mix(0), mix(1), mix(2)];
  });
}

/** The curve on screen; what the globe hides lies outside `from` and `to`. Null where nothing is left of it. */
export function globeCurve(globe: Globe, arc: PlacedArc): ScreenCurve | null {
  return sampledCurve(
    globeCurvePoints(arc).map((point) => spotOf(globe, point)),
    arc,
  );
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
