// Paths of the flat map: what lies beyond the frame may be left out, what is seen may not change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatPath } from '../../../src/paint/svg/flatPath.ts';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';

const VIEW = { zoom: 4, lng: 45, lat: 40, width: 800, height: 500 };

const polygon = (ring: readonly GeoJSON.Position[]): GeoJSON.Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
});
const lines = (...coordinates: GeoJSON.Position[][]): GeoJSON.Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates },
});
const pointsOf = (path: string) =>
  [...path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

/** How often a ring goes round a point. */
function windings(ring: readonly (readonly [number, number])[], x: number, y: number): number {
  return ring.reduce((sum, [fromX, fromY], i) => {
    const [toX, toY] = ring[(i + 1) % ring.length] ?? [0, 0];
    const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY);
    if (fromY <= y && toY > y) return side > 0 ? sum + 1 : sum;
    return toY <= y && fromY > y && side < 0 ? sum - 1 : sum;
  }, 0);
}

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);

describe('the path of a shape on the flat map', () => {
  it('fills in the frame what the whole shape fills, however little of it is drawn', () => {
    const inFrame = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 40 }), inFrame, (ring, [x, y]) => {
        const whole = ring.map(([lng, lat]) => flatProject(VIEW)(lng, lat));
        expect(windings(pointsOf(flatPath(VIEW, 3)(polygon(ring))), x, y)).toBe(windings(whole, x, y));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what lies beyond the frame, and is nothing where all of it does', () => {
    const far = Array.from({ length: 50 }, (_, i) => [100 + i / 10, 10 + (i % 5)]);
    expect(flatPath(VIEW, 1)(polygon(far))).toBe('');
    const through = [[45, 40], ...far, [45, 41]];
    expect(pointsOf(flatPath(VIEW, 1)(polygon(through))).length).toBeLessThan(6);
  });

  it('has each place where the projection has it, by so many decimals', () => {
    const [x, y] = flatProject(VIEW)(44.5, 40.25);
    const path = flatPath(
      VIEW,
      1,
    )(
      lines([
        [45, 40],
        [44.5, 40.25],
      ]),
    );
    expect(path).toBe(`M400,250L${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`);
  });

  it('draws no point twice, and no line of a single point', () => {
    const still = lines(
      [
        [45, 40],
        [45.0001, 40],
        [46, 40],
      ],
      [
        [45, 40],
        [45.0001, 40],
      ],
    );
    expect(pointsOf(flatPath(VIEW, 0)(still))).toHaveLength(2);
  });

  it('ends at the edge of the square world where a shape reaches a pole', () => {
    const view = { ...VIEW, zoom: 0, lat: 0 };
    const cap = polygon([
      [-180, -60],
      [180, -60],
      [180, -90],
      [-180, -90],
    ]);
    const lowest = Math.max(...pointsOf(flatPath(view, 1)(cap)).map(([, y]) => y));
    expect(lowest).toBeCloseTo(flatProject(view)(0, 0)[1] + 512 / 2, 1);
  });
});
