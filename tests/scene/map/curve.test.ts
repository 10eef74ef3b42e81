// The circle's arc: its gaps, its symmetry, its side, and its exact distance against two thousand samples.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bowForHeight,
  bowHeight,
  type Curve,
  curveDirection,
  curveFrame,
  curvePoint,
} from '../../../src/scene/map/curve.ts';
import { curveCentre, distanceToCurve } from '../../../src/scene/map/curveDistance.ts';

const SAMPLES = 2000;
const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });

/** Curves whose gaps together take less than the chord, so that something stays visible. */
const curves: fc.Arbitrary<Curve> = fc
  .record({
    x0: coordinate,
    y0: coordinate,
    length: fc.double({ min: 5, max: 2000, noNaN: true }),
    heading: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    bow: fc.double({ min: 0.02, max: 1.5, noNaN: true }),
    isRight: fc.boolean(),
    startShare: fc.double({ min: 0, max: 0.45, noNaN: true }),
    endShare: fc.double({ min: 0, max: 0.45, noNaN: true }),
  })
  .map(({ x0, y0, length, heading, bow, isRight, startShare, endShare }) => ({
    x0,
    y0,
    x1: x0 + length * Math.cos(heading),
    y1: y0 + length * Math.sin(heading),
    bow: isRight ? -bow : bow,
    startGap: length * startShare,
    endGap: length * endShare,
  }));

const away = ([ax, ay]: readonly [number, number], bx: number, by: number) => Math.hypot(ax - bx, ay - by);
const curveOf = (x1: number): Curve => ({ x0: 0, y0: 0, x1, y1: 0, bow: 1, startGap: 0, endGap: 0 });
const plain = (curve: Curve): Curve => ({ ...curve, startGap: 0, endGap: 0 });

describe('curveCentre', () => {
  it('is as far from every point of the curve as its circle is wide', () => {
    const bows = fc.double({ min: 0.02, max: 2.9, noNaN: true });
    fc.assert(
      fc.property(curves, bows, (curve, bow) => {
        const frame = curveFrame({ ...plain(curve), bow });
        const [x, y] = curveCentre(frame);
        for (let i = 0; i <= 10; i++)
          expect(Math.abs(away(curvePoint(frame, i / 10), x, y) / Math.abs(frame.radius) - 1)).toBeLessThan(
            1e-6,
          );
      }),
    );
    // Travelling to the right it bows up, so that a flat one has its middle below.
    const [x, y] = curveCentre(curveFrame({ ...curveOf(10), bow: Math.PI / 4 }));
    expect([x, y]).toEqual([5, expect.closeTo(5, 9)]);
  });
});

describe('curvePoint', () => {
  it('starts and ends exactly at the gaps from the two places', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const frame = curveFrame(curve);
        expect(away(curvePoint(frame, 0), curve.x0, curve.y0)).toBeCloseTo(curve.startGap, 6);
        expect(away(curvePoint(frame, 1), curve.x1, curve.y1)).toBeCloseTo(curve.endGap, 6);
      }),
    );
  });

  it('is symmetric: both halves stand equally far from their own end', () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (curve, share) => {
        const frame = curveFrame(plain(curve));
        const fromStart = away(curvePoint(frame, share), curve.x0, curve.y0);
        const fromEnd = away(curvePoint(frame, 1 - share), curve.x1, curve.y1);
        expect(fromStart).toBeCloseTo(fromEnd, 6);
      }),
    );
  });

  it('keeps one distance from one centre and advances evenly along its length', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const frame = curveFrame(curve);
        const points = Array.from({ length: SAMPLES + 1 }, (_, i) => curvePoint(frame, i / SAMPLES));
        const steps = points.slice(1).map((point, i) => away(point, ...(points[i] ?? [0, 0])));
        const walked = steps.reduce((sum, step) => sum + step, 0);
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-6);
        expect(walked / frame.length).toBeCloseTo(1, 5);
      }),
      { numRuns: 30 },
    );
  });

  it('bows to the left of travel, or to the right where the bow is below 0: the way back to the other side', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const { x0, y0, x1, y1 } = curve;
        const there = curveFrame(plain(curve));
        const back = curveFrame(plain({ ...curve, x0: x1, y0: y1, x1: x0, y1: y0 }));
        // Over 0: right of the line from (x0, y0) to (x1, y1) on a plane whose y grows downward.
        const side = ([x, y]: readonly [number, number]) => (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
        expect(Math.sign(side(curvePoint(there, 0.5)))).toBe(-Math.sign(curve.bow));
        expect(Math.sign(side(curvePoint(back, 0.5)))).toBe(Math.sign(curve.bow));
      }),
    );
  });

  it('runs over the chord when a curve goes east: up on the screen', () => {
    const frame = curveFrame({ x0: 0, y0: 0, x1: 100, y1: 0, bow: 0.5, startGap: 0, endGap: 0 });
    expect(curvePoint(frame, 0.5)[0]).toBeCloseTo(50, 9);
    expect(curvePoint(frame, 0.5)[1]).toBeCloseTo(-bowHeight(100, 0.5), 9);
  });
});

describe('curveDirection', () => {
  it('is the direction from one point to the next', () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (curve, share) => {
        const frame = curveFrame(curve);
        const [ax, ay] = curvePoint(frame, share - 1e-4);
        const [bx, by] = curvePoint(frame, share + 1e-4);
        const step = Math.hypot(bx - ax, by - ay);
        const [ux, uy] = curveDirection(frame, share);
        expect(ux).toBeCloseTo((bx - ax) / step, 5);
        expect(uy).toBeCloseTo((by - ay) / step, 5);
      }),
    );
  });
});

describe('distanceToCurve', () => {
  it('is the least distance over two thousand samples', () => {
    fc.assert(
      fc.property(curves, coordinate, coordinate, (curve, dx, dy) => {
        const frame = curveFrame(curve);
        const x = curve.x0 + dx;
        const y = curve.y0 + dy;
        let least = Number.POSITIVE_INFINITY;
        for (let i = 0; i <= SAMPLES; i++)
          least = Math.min(least, away(curvePoint(frame, i / SAMPLES), x, y));
        const exact = distanceToCurve(frame, x, y);
        expect(exact).toBeLessThanOrEqual(least + 1e-6);
        // A sample lies at most half a step away from the nearest point.
        expect(exact).toBeGreaterThanOrEqual(least - frame.length / SAMPLES);
      }),
      { numRuns: 60 },
    );
  });

  it('is 0 on the curve itself', () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (curve, share) => {
        const frame = curveFrame(curve);
        expect(distanceToCurve(frame, ...curvePoint(frame, share))).toBeLessThan(1e-6);
      }),
    );
  });

  it('is infinite where the gaps leave nothing of the curve', () => {
    const frame = curveFrame({ x0: 0, y0: 0, x1: 20, y1: 0, bow: 0.4, startGap: 15, endGap: 15 });
    expect(frame.length).toBe(0);
    expect(distanceToCurve(frame, 10, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('bowForHeight', () => {
  it('is the inverse of bowHeight', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 3000, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (chord, bow) => {
          expect(bowForHeight(chord, bowHeight(chord, bow))).toBeCloseTo(bow, 9);
        },
      ),
    );
  });

  it('gives the height at which the middle of the curve stands', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const chord = Math.hypot(curve.x1 - curve.x0, curve.y1 - curve.y0);
        const middle = curvePoint(curveFrame(plain(curve)), 0.5);
        const height = away(middle, (curve.x0 + curve.x1) / 2, (curve.y0 + curve.y1) / 2);
        expect(height).toBeCloseTo(Math.abs(bowHeight(chord, curve.bow)), 6);
      }),
    );
  });
});

describe('A curve without a chord', () => {
  it('is a point with nothing to see, and no number that is none', () => {
    const frame = curveFrame({ x0: 5, y0: 7, x1: 5, y1: 7, bow: 0.3, startGap: 2, endGap: 2 });
    expect([frame.midX, frame.midY, frame.ux, frame.uy]).toEqual([5, 7, 0, 0]);
    expect(frame.length).toBe(0);
  });
});
