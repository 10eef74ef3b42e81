// The shapes as painters take them: a feature for each place, borders and coast as lines that share nothing.
// Of the real places: that each has its shape is what is asked, and no figure.
import { geoGraticule10 } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readTopology } from '../../../geo/checkFolder.ts';
import { countryShapes } from '../../../src/scene/map/basemap.ts';
import { dataRows } from '../../package/dataRows.ts';

const countries = dataRows('places').filter((row) => row.kind === 'country');

describe.each(['110m', '50m'] as const)('countryShapes of the %s shapes', (resolution) => {
  const shapes = countryShapes(readTopology(resolution), 'AZE');
  const features = shapes.countries.features;

  it('has one area for every country of places.csv, under its id', () => {
    for (const { id } of countries) {
      const own = features.filter((feature) => feature.properties?.id === id);
      expect(own.map((feature) => `${feature.id} ${feature.geometry.type.replace('Multi', '')}`)).toEqual([
        `${id} Polygon`,
      ]);
    }
  });

  it('draws borders, coast and graticule as lines', () => {
    for (const feature of [shapes.borders, shapes.coast, shapes.graticule])
      expect(feature.geometry.type).toBe('MultiLineString');
  });

  it('has the meridians and parallels of d3-geo, from end to end', () => {
    const ends = (geometry: GeoJSON.Geometry) => {
      if (geometry.type !== 'MultiLineString') return [];
      return geometry.coordinates
        .map((line) =>
          [line[0], line.at(-1)].map((point) => point?.map((each) => Math.round(each) + 0)).join(' '),
        )
        .sort();
    };
    expect(ends(shapes.graticule.geometry)).toEqual(ends(geoGraticule10()));
  });

  it('keeps borders and coast apart: no stretch is in both', () => {
    const stretches = (feature: GeoJSON.Feature) => {
      if (feature.geometry.type !== 'MultiLineString') return [];
      return feature.geometry.coordinates.flatMap((line) =>
        line.slice(1).map((point, i) => [line[i], point].map(String).sort().join(' ')),
      );
    };
    const borders = stretches(shapes.borders);
    const coast = new Set(stretches(shapes.coast));
    expect(borders.length).toBeGreaterThan(1000);
    expect(coast.size).toBeGreaterThan(1000);
    expect(borders.filter((stretch) => coast.has(stretch))).toEqual([]);
  });
});
