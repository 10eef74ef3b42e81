// The basemap as SVG: graticule, land, coast, borders, the hub; countries carry their id for the pointer.
import { discRadius } from '../../scene/camera/globe.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { flatPath, type ShapePath } from './flatPath.ts';
import { type FlatView, flatProject } from './flatProjection.ts';
import { globeCode } from './globeCode.ts';
import { globeOfView } from './globeProjection.ts';

/** A ground that was made before anybody paints it. */
const ready: { of: readonly unknown[]; markup: string } = { of: [], markup: '' };

const askedOf = (shapes: CountryShapes, view: FlatView, palette: Palette): readonly unknown[] => [
  shapes,
  palette,
  view.zoom,
  view.lng,
  view.lat,
  view.width,
  view.height,
];

/** Makes a ground in whole pixels and tenths, flat, so that `takeGround` has it at once. */
export function readyGround(shapes: CountryShapes, view: FlatView, palette: Palette): void {
  ready.of = askedOf(shapes, view, palette);
  ready.markup = paintBasemap(shapes, view, palette);
}

/** The ground of a view, which may be ready; it is kept for one taker. */
export function takeGround(shapes: CountryShapes, view: FlatView, palette: Palette): string {
  const { of, markup } = ready;
  ready.of = [];
  ready.markup = '';
  const isReady =
    !view.globe && of.length > 0 && askedOf(shapes, view, palette).every((each, i) => each === of[i]);
  return isReady ? markup : paintBasemap(shapes, view, palette);
}

/**
 * An SVG fragment; one path a country (`data-country`), coordinates with `digits` decimals of a pixel. A globe is bare until
 * `globeCode` has brought what draws its land.
 */
export function paintBasemap(shapes: CountryShapes, view: FlatView, palette: Palette, digits = 1): string {
  const globe = globeOfView(view);
  if (globe) {
    const space = `<rect width="${view.width}" height="${view.height}" fill="${palette.space}"/>`;
    const disc = `<circle cx="${globe.x}" cy="${globe.y}" r="${discRadius(globe).toFixed(2)}" fill="${palette.sea}"/>`;
    const code = globeCode.here;
    return space + disc + (code ? paintWorld(shapes, code.globePath(globe, view, digits), palette) : '');
  }
  const sea = `<rect width="${view.width}" height="${view.height}" fill="${palette.sea}"/>`;
  const turned = worldsInView(view).map((turn) => flatPath({ ...view, lng: view.lng - turn }, digits));
  return sea + turned.map((each) => paintWorld(shapes, each, palette)).join('');
}

function paintWorld(shapes: CountryShapes, path: ShapePath, palette: Palette): string {
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

/** By how many degrees the worlds are turned that reach into the frame: the earth is round. */
function worldsInView(view: FlatView): readonly number[] {
  const project = flatProject(view);
  return [-720, -360, 0, 360, 720].filter((turn) => {
    const [west] = project(turn - 180, 0);
    const [east] = project(turn + 180, 0);
    return east > 0 && west < view.width;
  });
}
