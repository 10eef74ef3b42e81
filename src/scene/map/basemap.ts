// TopoJSON to the shapes that both painters draw: countries, borders between them, graticule.
import { geoGraticule10 } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
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
  const collection = feature(topology, topology.objects.countries);
  return {
    hub,
    countries: {
      type: 'FeatureCollection',
      features: collection.features.map((each) => ({ ...each, properties: { id: String(each.id) } })),
    },
    borders: line(mesh(topology, topology.objects.countries, (a, b) => a !== b)),
    coast: line(withoutCut(mesh(topology, topology.objects.countries, (a, b) => a === b))),
    graticule: line(geoGraticule10()),
  };
}

function line(geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties: {}, geometry };
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
