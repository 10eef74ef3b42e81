// The second painter: a whole view of the map as one SVG string, in Node as in the browser.
import type { CountryShapes } from '../../scene/map/basemap.ts';
import type { Emphasis } from '../../scene/map/emphasis.ts';
import type { Picture } from '../../scene/map/picture.ts';
import type { Palette } from '../../scene/style/palette.ts';
import type { FlatView } from './flatProjection.ts';
import { viewProject } from './globeProjection.ts';
import { paintArcs } from './paintArcs.ts';
import { paintBasemap } from './paintBasemap.ts';
import { paintGate } from './paintGate.ts';
import { paintNodes } from './paintNodes.ts';
import { paintStocks } from './paintStocks.ts';

export interface MapPainting extends Emphasis {
  readonly picture: Picture;
  readonly shapes: CountryShapes;
  readonly palette: Palette;
  readonly view: FlatView;
  /** Decimals of the basemap's coordinates; fewer make a smaller picture. */
  readonly basemapDigits?: number;
}

/** The svg element; names and glyphs are laid over it by the stage, as over the other painter. */
export function paintMap(painting: MapPainting): string {
  const { width, height } = painting.view;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true"><g data-part="basemap">${paintBasemap(painting.shapes, painting.view, painting.palette, painting.basemapDigits)}</g><g data-part="flows">${paintFlows(painting)}</g></svg>`;
}

/** Arcs and nodes alone: what a year or a focus changes. */
export function paintFlows(painting: MapPainting): string {
  const { picture, palette, view, focusPlace, pinPlace, lit } = painting;
  const project = viewProject(view);
  const emphasis = { focusPlace, pinPlace, ...(lit ? { lit } : {}) };
  const arcs = paintArcs({ marks: picture.arcs, column: picture.arcColumn, palette, project, ...emphasis });
  const nodes = paintNodes(picture.nodes, picture.nodeColumn, { palette, project, emphasis });
  const { gate, stocks } = picture;
  const discs = paintStocks(stocks, palette, project);
  return arcs + nodes + discs + (gate ? paintGate(gate, gate.column, palette, project) : '');
}
