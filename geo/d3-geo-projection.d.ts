// The one function of d3-geo-projection that the recipe uses; the package ships no types.
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { Geometry } from 'geojson';
  /** Projects a spherical geometry to the plane, clipped as the projection clips; null when nothing is left. */
  export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;
}
