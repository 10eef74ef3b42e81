// The built shapes: cut, wound, merged and small as the map relies on.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import {
  checkAnchors,
  checkBorders,
  checkGeoFolder,
  checkPlaces,
  checkSpans,
  longestSpan,
  readTopology,
} from '../../geo/checkFolder.ts';
import { type CountryShape, shapesById } from '../../geo/shapes.ts';

const RESOLUTIONS = ['110m', '50m'] as const;
const MAX_BYTES = { '110m': 45_000, '50m': 240_000 } as const;
/** The source draws these as points. */
const WITHOUT_AREA = ['CCK', 'VAT'];

it('has no problems as the folder lies', () => {
  expect(checkGeoFolder()).toEqual([]);
});

it('has the same ids in both resolutions', () => {
  const ids = RESOLUTIONS.map((resolution) => [...shapesById(readTopology(resolution)).keys()]);
  expect(ids[0]).toEqual(ids[1]);
});

describe.each(RESOLUTIONS)('the %s shapes', (resolution) => {
  const world = readTopology(resolution);
  const shapes = shapesById(world);
  const holds = (id: string, lngLat: [number, number]) => geoContains(shapes.get(id) as CountryShape, lngLat);

  it('stay small enough for a first picture', () => {
    const path = new URL(`../../geo/world-${resolution}.topojson.json`, import.meta.url);
    expect(gzipSync(readFileSync(path)).length).toBeLessThan(MAX_BYTES[resolution]);
  });

  it('have one shape for each id, and none for what is merged or left out', () => {
    expect(shapes.size).toBe(world.objects.countries.geometries.length);
    for (const id of ['AZE', 'RUS', 'SGP', 'MLT', 'BHR', 'CXR']) expect(shapes.has(id)).toBe(true);
    for (const id of ['SOL', 'CYN', 'ATC', 'IOA', 'KAS', 'ATA']) expect(shapes.has(id)).toBe(false);
  });

  it('have no segment across the antimeridian', () => {
    for (const shape of shapes.values()) expect(longestSpan(shape)).toBeLessThan(20);
  });

  it('are wound for d3-geo: no shape is inside out, none but two is empty', () => {
    for (const shape of shapes.values()) expect(geoArea(shape)).toBeLessThan(0.5);
    const empty = [...shapes.values()].filter((shape) => geoArea(shape) < 1e-9).map((shape) => shape.id);
    expect(empty).toEqual(WITHOUT_AREA);
  });

  it('lie on both sides of the antimeridian where the country does', () => {
    expect(holds('RUS', [-175, 66])).toBe(true);
    expect(holds('RUS', [178, 67])).toBe(true);
    expect(holds('RUS', [0, 66])).toBe(false);
    expect(holds('FJI', [178, -17.8])).toBe(true);
    expect(holds('USA', [-150, 65])).toBe(true);
    expect(holds('USA', [100, 52])).toBe(false);
  });

  it('have the Golan in Syria, share its new border, and leave no sliver between', () => {
    const points: [number, number][] = [
      [35.75, 33],
      [35.7, 33.1],
      [35.75, 32.85],
    ];
    for (const point of points) {
      expect(holds('SYR', point)).toBe(true);
      expect(holds('ISR', point)).toBe(false);
    }
    for (const point of [
      [35.57, 33],
      [35.58, 32.85],
      [35.5, 32.75],
    ] as [number, number][])
      expect(holds('ISR', point)).toBe(true);
    const border: MultiLineString = mesh(
      world,
      world.objects.countries,
      (a, b) => a !== b && [a.id, b.id].every((id) => id === 'ISR' || id === 'SYR'),
    );
    expect(border.coordinates).toHaveLength(1);
    const syria = shapes.get('SYR') as CountryShape;
    expect((syria.geometry as MultiPolygon).coordinates).toHaveLength(1);
  });

  it('have Crimea, Karabakh, Nakhchivan, Northern Cyprus and Somaliland where the README says', () => {
    expect(holds('UKR', [34.1, 44.95])).toBe(true);
    expect(holds('AZE', [46.75, 39.82])).toBe(true);
    expect(holds('AZE', [45.4, 39.2])).toBe(true);
    expect(holds('CYP', [33.36, 35.25])).toBe(true);
    expect(holds('SOM', [44.07, 9.56])).toBe(true);
  });

  it('share borders, so that the inner mesh has them and not the cut', () => {
    const inner: MultiLineString = mesh(world, world.objects.countries, (a, b) => a !== b);
    const points = inner.coordinates.flat();
    expect(points.length).toBeGreaterThan(2000);
    expect(points.filter(([lng]) => Math.abs(lng ?? 0) > 179.9)).toEqual([]);
    // The border of Azerbaijan with Georgia, near the Red Bridge.
    const near = points.filter(([lng = 0, lat = 0]) => Math.hypot(lng - 45.1, lat - 41.4) < 1);
    expect(near.length).toBeGreaterThan(2);
  });
});

describe('the checks of the folder', () => {
  const square = (id: string, west: number, east: number): CountryShape => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west, 1],
          [east, 1],
          [east, 0],
          [west, 0],
        ],
      ],
    },
  });
  const shapes = new Map([['AAA', square('AAA', 10, 11)]]);

  it('name a shape that crosses the antimeridian', () => {
    const crossing = new Map([['BBB', square('BBB', 179, -179)]]);
    expect(checkSpans(shapes)).toEqual([]);
    expect(checkSpans(crossing)).toEqual([
      'BBB: expected a shape cut at the antimeridian, found a segment across it',
    ]);
  });

  it('name a place without a shape', () => {
    expect(checkPlaces(shapes, [{ id: 'AAA', lng: 10.5, lat: 0.5 }])).toEqual([]);
    expect(checkPlaces(shapes, [{ id: 'CCC', lng: 10.5, lat: 0.5 }])).toEqual([
      'CCC: expected a shape for this place of data/places.csv, found none',
    ]);
  });

  it('name a disputed land that does not lie where the README says', () => {
    const { geometry } = square('ISR', 35, 36);
    const north = (ring: readonly number[][]) => ring.map(([lng = 0, lat = 0]) => [lng, lat + 32.5]);
    const rings = geometry.type === 'Polygon' ? geometry.coordinates.map(north) : [];
    const wrong = { ...square('ISR', 35, 36), geometry: { type: 'Polygon' as const, coordinates: rings } };
    expect(checkBorders(new Map([['ISR', wrong]]))[0]).toBe(
      'SYR: expected it to hold the Golan (35.75,33), found it in ISR',
    );
  });

  it('allow an anchor in the harbour and name one far out', () => {
    // 0.1 degrees at the equator are 11 km, 0.3 degrees 33 km.
    expect(checkAnchors(shapes, [{ id: 'AAA', lng: 11.1, lat: 0.5 }])).toEqual([]);
    expect(checkAnchors(shapes, [{ id: 'AAA', lng: 11.3, lat: 0.5 }])).toEqual([
      'AAA: expected the anchor 11.3,0.5 inside its country, found it 33 km outside',
    ]);
  });
});
