// The basemap as SVG: graticule, land, coast, borders, the hub; countries carry their id for the pointer.
import { type GeoProjection, geoPath } from 'd3-geo';
import { discRadius } from '../../scene/camera/globe.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { type FlatView, flatProject, flatProjection } from './flatProjection.ts';
import { globeOfView, globeProjection } from './globeProjection.ts';

/** An SVG fragment; one path a country (`data-country`), coordinates with `digits` decimals of a pixel. */
export function paintBasemap(shapes: CountryShapes, view: FlatView, palette: Palette, digits = 1): string {
  const globe = globeOfView(view);
  if (globe) {
    const space = `<rect width="${view.width}" height="${view.height}" fill="${palette.space}"/>`;
    const disc = `<circle cx="${globe.x}" cy="${globe.y}" r="${discRadius(globe).toFixed(2)}" fill="${palette.sea}"/>`;
    return space + disc + paintWorld(shapes, globeProjection(globe, view), palette, digits);
  }
  const sea = `<rect width="${view.width}" height="${view.height}" fill="${palette.sea}"/>`;
  return (
    sea +
    worldsInView(view)
      .map((each) => paintWorld(shapes, flatProjection(each), palette, digits))
      .join('')
  );
}

function paintWorld(
  shapes: CountryShapes,
  projection: GeoProjection,
  palette: Palette,
  digits: number,
): string {
  const path = geoPath(projection).digits(digits);
  const line = (feature: GeoJSON.Feature | undefined, colour: string, width: number) => {
    const d = feature && path(feature);
    return d ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>` : '';
  };
  const countries = shapes.countries.features.map((feature) => {
    const d = path(feature);
    if (!d) return '';
    return `<path data-country="${feature.id}" d="${d}" fill="${feature.id === shapes.hub ? palette.home : palette.land}"/>`;
  });
  const home = shapes.countries.features.find((feature) => feature.id === shapes.hub);
  return [
    line(shapes.graticule, palette.graticule, 0.6),
    ...countries,
    line(shapes.coast, palette.coast, 0.5),
    line(shapes.borders, palette.border, 0.8),
    line(home, palette.homeEdge, 1.1),
  ].join('');
}

/** The view, and the same view from the neighbouring worlds that reach into the frame: the earth is round. */
function worldsInView(view: FlatView): readonly FlatView[] {
  const project = flatProject(view);
  return [-360, 0, 360].flatMap((turn) => {
    const [west] = project(turn - 180, 0);
    const [east] = project(turn + 180, 0);
    return east > 0 && west < view.width ? [{ ...view, lng: view.lng - turn }] : [];
  });
}
