// Web Mercator there and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLatToWorld, MERCATOR_MAX_LAT, worldToLngLat } from '../../src/lib/mercator.ts';

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -MERCATOR_MAX_LAT, max: MERCATOR_MAX_LAT, noNaN: true });
const worldSize = fc.double({ min: 1, max: 2 ** 22, noNaN: true });

describe('Web Mercator', () => {
  it('returns to where it started', () => {
    fc.assert(
      fc.property(lng, lat, worldSize, (x, y, size) => {
        const [backLng, backLat] = worldToLngLat(lngLatToWorld([x, y], size), size);
        expect(backLng).toBeCloseTo(x, 8);
        expect(backLat).toBeCloseTo(y, 8);
      }),
    );
  });

  it('puts the corners of the world at the corners of the square', () => {
    expect(lngLatToWorld([0, 0], 512)).toEqual([256, 256]);
    const [left, top] = lngLatToWorld([-180, 90], 512);
    expect(left).toBe(0);
    expect(top).toBeCloseTo(0, 4);
    const [right, bottom] = lngLatToWorld([180, -90], 512);
    expect(right).toBe(512);
    expect(bottom).toBeCloseTo(512, 4);
  });

  it('agrees with the textbook formula', () => {
    fc.assert(
      fc.property(lat, (y) => {
        const radians = (y * Math.PI) / 180;
        const expected = (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2;
        expect(lngLatToWorld([0, y], 1)[1]).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('clamps beyond the world in both directions', () => {
    expect(lngLatToWorld([10, 89], 1)).toEqual(lngLatToWorld([10, MERCATOR_MAX_LAT], 1));
    expect(worldToLngLat([0.5, -1], 1)).toEqual([0, MERCATOR_MAX_LAT]);
    expect(worldToLngLat([0.5, 2], 1)).toEqual([0, -MERCATOR_MAX_LAT]);
  });
});
