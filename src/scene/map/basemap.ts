// TopoJSON to the shapes that both painters draw: countries, borders between them, graticule.
import { feature, mesh } from 'topojson-client';
import { allSteps, type Steps } from '../../lib/steps.ts';
import type { CountryTopology } from '../../package/loadShapes.ts';

export interface CountryShapes {
  /** The country that has a ground and an edge of its own; null where none has. */
  readonly hub: string | null;
  /** Features carry their alpha-3 id as `id` and as property `id`. */
  readonly countries: GeoJSON.FeatureCollection;
  readonly borders: GeoJSON.Feature;
  readonly coast: GeoJSON.Feature;
  readonly graticule: GeoJSON.Feature;
}

/** Shapes from a topology whose object `countries` is keyed by alpha-3 ids. */
export function countryShapes(topology: CountryTopology, hub: string | null): CountryShapes {
  return allSteps(shapesInSteps(topology, hub));
}

/** The same in steps. */
export function* shapesInSteps(topology: CountryTopology, hub: string | null): Steps<CountryShapes> {
  const collection = feature(topology, topology.objects.countries);
  yield;
  const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
  yield;
  const coast = mesh(topology, topology.objects.countries, (a, b) => a === b);
  yield;
  return {
    hub,
    countries: {
      type: 'FeatureCollection',
      features: collection.features.map((each) => ({ ...each, properties: { id: String(each.id) } })),
    },
    borders: line(borders),
    coast: line(withoutCut(coast)),
    graticule: line(graticule()),
  };
}

function line(geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties: {}, geometry };
}

/** Meridians and parallels of ten degrees each; the former end ten degrees from the poles but for every ninth. */
function graticule(): GeoJSON.MultiLineString {
  const steps = (from: number, to: number, step: number) =>
    Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
  const meridians = steps(-180, 170, 10).map((lng) => {
    const end = lng % 90 === 0 ? 90 : 80;
    return [-end, 0, end].map((lat) => [lng, lat]);
  });
  const parallels = steps(-80, 80, 10).map((lat) => steps(-180, 180, 2.5).map((lng) => [lng, lat]));
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}

/** The shapes end at the antimeridian; the cut itself is no coast and is not drawn. */
function withoutCut(coast: GeoJSON.MultiLineString): GeoJSON.MultiLineString {
  const onCut = (position: GeoJSON.Position | undefined) => Math.abs(position?.[0] ?? 0) > 179.99;
  const coordinates = coast.coordinates.flatMap((path) => {
    const parts: GeoJSON.Position[][] = [[]];
    path.forEach((position, i) => {
      if (i > 0 && onCut(position) && onCut(path[i - 1])) parts.push([]);
      parts.at(-1)?.push(position);
    });
    return parts.filter((part) => part.length > 1);
  });
  return { type: 'MultiLineString', coordinates };
}
