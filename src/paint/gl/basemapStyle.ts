// The basemap as a MapLibre style: sea, land, hairline borders and graticule from our own shapes; no text, no tiles.
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../../scene/style/palette.ts';

export interface BasemapShapes {
  /** The country that has a ground and an edge of its own; null where none has. */
  readonly hub: string | null;
  readonly countries: GeoJSON.FeatureCollection;
  readonly borders: GeoJSON.Feature;
  readonly coast: GeoJSON.Feature;
  readonly graticule: GeoJSON.Feature;
}

export const COUNTRY_SOURCE = 'countries';
export const COUNTRY_FILL = 'country-fill';

/** A style with no sprite, glyphs or address outside the page; `colourBasemap` gives it its colours. */
export function basemapStyle(shapes: BasemapShapes): StyleSpecification {
  return {
    version: 8,
    // Colours change at once: a fade would go on after the map has said that its picture is complete.
    transition: { duration: 0, delay: 0 },
    sources: {
      [COUNTRY_SOURCE]: { type: 'geojson', data: shapes.countries, promoteId: 'id', tolerance: 0.2 },
      borders: { type: 'geojson', data: shapes.borders, tolerance: 0.2 },
      coast: { type: 'geojson', data: shapes.coast, tolerance: 0.2 },
      graticule: { type: 'geojson', data: shapes.graticule },
    },
    layers: [
      { id: 'sea', type: 'background' },
      {
        id: 'graticule',
        type: 'line',
        source: 'graticule',
        paint: { 'line-width': 0.6 },
      },
      {
        id: COUNTRY_FILL,
        type: 'fill',
        source: COUNTRY_SOURCE,
        paint: { 'fill-antialias': false },
      },
      {
        id: 'country-hover',
        type: 'fill',
        source: COUNTRY_SOURCE,
        paint: { 'fill-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 0.07, 0] },
      },
      {
        id: 'coast',
        type: 'line',
        source: 'coast',
        paint: { 'line-width': 0.5 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-width': 0.8 },
      },
      {
        id: 'home-edge',
        type: 'line',
        source: COUNTRY_SOURCE,
        filter: ['==', ['get', 'id'], shapes.hub],
        paint: { 'line-width': 1.1 },
      },
    ],
  };
}

/** Paints the colours of a theme on the standing style: no reload, no flash. */
export function colourBasemap(map: MapLibreMap, hub: string | null, palette: Palette): void {
  map.setPaintProperty('sea', 'background-color', palette.sea);
  map.setPaintProperty('graticule', 'line-color', palette.graticule);
  map.setPaintProperty(COUNTRY_FILL, 'fill-color', [
    'case',
    ['==', ['get', 'id'], hub],
    palette.home,
    palette.land,
  ]);
  map.setPaintProperty('country-hover', 'fill-color', palette.ink);
  map.setPaintProperty('coast', 'line-color', palette.coast);
  map.setPaintProperty('borders', 'line-color', palette.border);
  map.setPaintProperty('home-edge', 'line-color', palette.homeEdge);
}

/** Swaps the shapes for finer ones. */
export function replaceShapes(map: MapLibreMap, shapes: BasemapShapes): void {
  map.getSource<GeoJSONSource>(COUNTRY_SOURCE)?.setData(shapes.countries);
  map.getSource<GeoJSONSource>('coast')?.setData(shapes.coast);
  map.getSource<GeoJSONSource>('borders')?.setData(shapes.borders);
}
