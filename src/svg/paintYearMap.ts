// A small map of one year as an SVG fragment: the basemap's flows, circles, shares and ranks at half their size.
import { GLYPH_SIZE } from '../scene/glyphs.ts';
import type { Palette } from '../scene/palette.ts';
import type { Picture } from '../scene/picture.ts';
import { type FlatView, flatProject } from './flatProjection.ts';
import { paintArcs } from './paintArcs.ts';
import { paintGlyph } from './paintGlyph.ts';
import { paintNodes } from './paintNodes.ts';

export interface YearMapPainting {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly view: FlatView;
  /** Place index in focus, or -1. */
  readonly focusPlace: number;
}

/** Arcs, nodes and glyphs; the view is that of the big map, the svg that holds it scales it down. */
export function paintYearMap({ picture, palette, view, focusPlace }: YearMapPainting): string {
  const project = flatProject(view);
  const { arcs, arcColumn, nodes, nodeColumn } = picture;
  return (
    paintArcs({ marks: arcs, column: arcColumn, palette, project, focusPlace }) +
    paintNodes(nodes, nodeColumn, palette, project, focusPlace) +
    paintGlyphs(picture, palette, project)
  );
}

function paintGlyphs(
  { glyphs, nodes, radii }: Picture,
  palette: Palette,
  project: (lng: number, lat: number) => readonly [number, number],
): string {
  const stood = new Map<number, number>();
  return glyphs
    .map((glyph) => {
      const node = nodes.nodeOfPlace[glyph.place] ?? -1;
      if (node < 0) return '';
      const before = stood.get(glyph.place) ?? 0;
      stood.set(glyph.place, before + 1);
      const [x, y] = project(nodes.position[node * 2] ?? 0, nodes.position[node * 2 + 1] ?? 0);
      const below = y + (radii.radius[node] ?? 0) + GLYPH_SIZE / 2 + 1;
      return `<g transform="translate(${(x + before * GLYPH_SIZE).toFixed(1)} ${below.toFixed(1)})">${paintGlyph(glyph, palette)}</g>`;
    })
    .join('');
}
