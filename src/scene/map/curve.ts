// The one curve of every arc and leg: part of a circle between two points on a plane whose y grows downward.
// A circle's arc is symmetric, has no sharp bend, an exact length and an exact distance, in a shader as in SVG.

export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Angle between chord and tangent at both ends, radians, not 0: above it the curve bows to the left of travel. */
  readonly bow: number;
  /** Distance kept free around the origin and the destination, in units of the plane. */
  readonly startGap: number;
  readonly endGap: number;
}

export interface CurveFrame {
  readonly midX: number;
  readonly midY: number;
  /** Unit vector along the chord. */
  readonly ux: number;
  readonly uy: number;
  /** Below 0 where the curve bows to the right. */
  readonly radius: number;
  readonly bow: number;
  /** Angles at which the visible part starts and ends, from -bow to bow. */
  readonly from: number;
  readonly to: number;
  /** Length of the visible part; 0 where the gaps leave nothing. */
  readonly length: number;
}

/** Circle, chord and visible part of a curve, in units of the plane. */
export function curveFrame(curve: Curve): CurveFrame {
  const dx = curve.x1 - curve.x0;
  const dy = curve.y1 - curve.y0;
  const chord = Math.hypot(dx, dy) || 1e-9;
  const radius = chord / (2 * Math.sin(curve.bow));
  const turn = (gap: number) => 2 * Math.asin(Math.max(-1, Math.min(1, gap / (2 * radius))));
  const from = turn(curve.startGap) - curve.bow;
  const to = curve.bow - turn(curve.endGap);
  return {
    midX: (curve.x0 + curve.x1) / 2,
    midY: (curve.y0 + curve.y1) / 2,
    ux: dx / chord,
    uy: dy / chord,
    radius,
    bow: curve.bow,
    from,
    to,
    length: Math.max(0, (to - from) * radius),
  };
}

/** Point at `share` (0 origin side, 1 destination side) of the visible part. */
export function curvePoint(frame: CurveFrame, share: number): readonly [number, number] {
  return pointAt(frame, frame.from + (frame.to - frame.from) * share);
}

/** Unit direction of travel at `share` of the visible part. */
export function curveDirection(frame: CurveFrame, share: number): readonly [number, number] {
  const angle = frame.from + (frame.to - frame.from) * share;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [frame.ux * cos - frame.uy * sin, frame.uy * cos + frame.ux * sin];
}

/** Height of the middle over the chord for a bow, in units of `chord`. */
export function bowHeight(chord: number, bow: number): number {
  return (chord / 2) * Math.tan(bow / 2);
}

/** The bow that lifts the middle by `height` over a chord; inverse of bowHeight. */
export function bowForHeight(chord: number, height: number): number {
  return 2 * Math.atan((2 * height) / chord);
}

export function pointAt(frame: CurveFrame, angle: number): readonly [number, number] {
  const along = frame.radius * Math.sin(angle);
  const across = frame.radius * (Math.cos(angle) - Math.cos(frame.bow));
  return [
    frame.midX + frame.ux * along + frame.uy * across,
    frame.midY + frame.uy * along - frame.ux * across,
  ];
}
