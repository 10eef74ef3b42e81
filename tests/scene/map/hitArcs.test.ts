// Picking: the arcs under a point are those that a plain search along samples of every curve finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLatToWorld } from '../../../src/lib/mercator.ts';
import { DESIGN_WORLD } from '../../../src/scene/map/arcLayout.ts';
import { curveFrame, curvePoint } from '../../../src/scene/map/curve.ts';
import { HIT_REACH, hitArcs } from '../../../src/scene/map/hitArcs.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { FIXTURE_VIEW, fixture, month } from '../../fixture/openFixture.ts';

const SAMPLES = 8000;
const project = (lng: number, lat: number) => lngLatToWorld([lng, lat], DESIGN_WORLD);
const inMonth = (of: number) => viewPicture(fixture, { ...FIXTURE_VIEW, outlines: false, year: month(of) });

/** Points of every arc that the month draws, screen px. */
function samplesOf(of: number) {
  const { arcs, arcColumn } = inMonth(of);
  return Array.from({ length: arcs.count }, (_, arc) => {
    const [lng0 = 0, lat0 = 0, lng1 = 0, lat1 = 0] = arcs.ends.subarray(arc * 4, arc * 4 + 4);
    const [x0, y0] = project(lng0, lat0);
    const [x1, y1] = project(lng1, lat1);
    const [width = 0, , startGap = 0, endGap = 0] = arcColumn.subarray(arc * 4, arc * 4 + 4);
    const frame = curveFrame({ x0, y0, x1, y1, bow: arcs.bow[arc] ?? 0, startGap, endGap });
    const points = Array.from({ length: SAMPLES + 1 }, (_, i) => curvePoint(frame, i / SAMPLES));
    return { width, points };
  });
}

const curves = samplesOf(3);
const { arcs, arcColumn } = inMonth(3);
const hitAt = (x: number, y: number) => hitArcs(arcs, arcColumn, project, { x, y });

/** Distance to the rim of a stroke by sampling; 0 on the stroke. */
function naiveDistance(arc: number, x: number, y: number): number {
  const curve = curves[arc];
  if (!curve || curve.width <= 0) return Number.POSITIVE_INFINITY;
  const least = Math.min(...curve.points.map(([px, py]) => Math.hypot(px - x, py - y)));
  return Math.max(0, least - curve.width / 2);
}

const [placeX, placeY] = project(-95, 45);
const offset = fc.integer({ min: -350, max: 350 });

describe('hitArcs', () => {
  it('finds what a plain search finds, nearest first, and nothing out of reach', () => {
    fc.assert(
      fc.property(offset, offset, (dx, dy) => {
        const [x, y] = [placeX + dx, placeY + dy];
        const distances = curves.map((_, arc) => naiveDistance(arc, x, y));
        const hits = hitAt(x, y);
        distances.forEach((distance, arc) => {
          // Samples lie up to half a px apart: the rim of the reach is left out.
          if (distance < HIT_REACH - 0.5) expect(hits).toContain(arc);
          if (distance > HIT_REACH + 0.5) expect(hits).not.toContain(arc);
        });
        const found = hits.map((arc) => distances[arc] ?? 0);
        found.slice(1).forEach((distance, i) => {
          expect(distance).toBeGreaterThan((found[i] ?? 0) - 0.5);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('finds each arc at its own middle', () => {
    curves.forEach(({ width, points }, arc) => {
      const [x = 0, y = 0] = points[SAMPLES / 2] ?? [];
      if (width > 0) expect(hitAt(x, y)).toContain(arc);
      else expect(hitAt(x, y)).not.toContain(arc);
    });
  });

  it('takes the thinner one, which lies on top, where two strokes are under the point', () => {
    const twice = (four: Float32Array) => Float32Array.of(...four, ...four);
    const ends = twice(arcs.ends.subarray(0, 4));
    const marks = { ...arcs, count: 2, ends, bow: twice(arcs.bow.subarray(0, 1)) };
    const column = twice(arcColumn.subarray(0, 4));
    const [x = 0, y = 0] = curves[0]?.points[SAMPLES / 2] ?? [];
    // Arcs stand widest first, so the later one is drawn above.
    expect(hitArcs(marks, column, project, { x, y })).toEqual([1, 0]);
  });

  it('finds a curve of more than half a circle beside both of its ends', () => {
    const [x0, y0] = project(0, 0);
    const [x1, y1] = project(20, 0);
    const bow = 2.4;
    const marks = { ...arcs, count: 1, ends: Float32Array.of(0, 0, 20, 0), bow: Float32Array.of(bow) };
    const column = Float32Array.of(4, 1, 0, 0);
    const frame = curveFrame({ x0, y0, x1, y1, bow, startGap: 0, endGap: 0 });
    const found = [0.02, 0.2, 0.5, 0.8, 0.98].map((share) => {
      const [x, y] = curvePoint(frame, share);
      return hitArcs(marks, column, project, { x, y });
    });
    expect(found).toEqual([[0], [0], [0], [0], [0]]);
  });

  it('finds nothing in a month that draws nothing', () => {
    const { arcs: marks, arcColumn: column } = inMonth(4);
    const [x = 0, y = 0] = curves[0]?.points[SAMPLES / 2] ?? [];
    expect(hitArcs(marks, column, project, { x, y })).toEqual([]);
  });

  it('finds nothing without an arc, and on a map that has no width yet', () => {
    const [x = 0, y = 0] = curves[0]?.points[SAMPLES / 2] ?? [];
    expect(hitArcs({ ...arcs, count: 0 }, arcColumn, project, { x, y })).toEqual([]);
    expect(hitArcs(arcs, arcColumn, () => [x, y], { x, y })).toEqual([]);
  });
});
