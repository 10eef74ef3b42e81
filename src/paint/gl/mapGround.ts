// The basemap as it changes: shapes, colours, projection and the country pointed at, remembered while no style stands.
import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { MAX_TILT_DEGREES } from '../../scene/camera/tilt.ts';
import type { Palette } from '../../scene/style/palette.ts';
import {
  type BasemapShapes,
  COUNTRY_FILL,
  COUNTRY_SOURCE,
  colourBasemap,
  replaceShapes,
} from './basemapStyle.ts';

export interface MapGround {
  /** A lost surface takes MapLibre's style away until it is restored: then nothing may be asked of it. */
  readonly stands: () => boolean;
  readonly lost: () => void;
  /** The style is there, at first or again. */
  readonly styled: () => void;
  readonly paint: (palette: Palette, isGlobe: boolean) => void;
  readonly refine: (finer: BasemapShapes) => void;
  readonly highlight: (country: string | null) => void;
  /** The country at a point of the map, px, or null. */
  readonly countryAt: (point: { readonly x: number; readonly y: number }) => string | null;
}

/** Keeps the ground of a map whose style was made of these shapes and colours. */
export function createMapGround(map: MapLibreMap, shapes: BasemapShapes, first: Palette): MapGround {
  let palette = first;
  let globe = false;
  let hovered: string | null = null;
  let stands = false;
  /** Shapes that came while no style stood. */
  let waiting: BasemapShapes | null = null;
  const project = (): void => {
    // A globe is seen from straight above: its curves are those of the sphere.
    map.setMaxPitch(globe ? 0 : MAX_TILT_DEGREES);
    map.setProjection({ type: globe ? 'globe' : 'mercator' });
  };
  const light = (country: string | null): void => {
    if (!stands) return;
    if (hovered) map.setFeatureState({ source: COUNTRY_SOURCE, id: hovered }, { hovered: false });
    if (country) map.setFeatureState({ source: COUNTRY_SOURCE, id: country }, { hovered: true });
  };
  return {
    stands: () => stands,
    lost() {
      stands = false;
    },
    styled() {
      stands = true;
      // What was asked for while there was no style; the rest MapLibre brings back itself.
      project();
      colourBasemap(map, shapes.hub, palette);
      if (waiting) replaceShapes(map, waiting);
      waiting = null;
      light(hovered);
    },
    paint(next, isGlobe) {
      const turned = globe !== isGlobe;
      globe = isGlobe;
      if (turned && stands) project();
      if (next === palette) return;
      palette = next;
      if (stands) colourBasemap(map, shapes.hub, palette);
    },
    refine(finer) {
      if (stands) replaceShapes(map, finer);
      else waiting = finer;
    },
    highlight(country) {
      if (country === hovered) return;
      light(country);
      hovered = country;
    },
    countryAt({ x, y }) {
      if (!stands) return null;
      const [feature]: MapGeoJSONFeature[] = map.queryRenderedFeatures([x, y], { layers: [COUNTRY_FILL] });
      return typeof feature?.properties.id === 'string' ? feature.properties.id : null;
    },
  };
}
