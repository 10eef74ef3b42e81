// A small map of one year as an SVG fragment: its arcs, circles, shares and ranks.
import type { Emphasis } from '../../scene/map/emphasis.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { placeGlyphs } from '../../scene/map/placeGlyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { type FlatView, flatProject } from '../svg/flatProjection.ts';
import { paintArcs } from '../svg/paintArcs.ts';
import { paintGlyphs } from '../svg/paintGlyphs.ts';
import { paintNodes } from '../svg/paintNodes.ts';

export interface YearMapPainting {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly view: FlatView;
  readonly emphasis: Emphasis;
}

/** Arcs, nodes and glyphs; the view is that of the big map, the svg that holds it scales it down. */
export function paintYearMap({ picture, palette, view, emphasis }: YearMapPainting): string {
  const project = flatProject(view);
  const { arcs, arcColumn, nodes, nodeColumn } = picture;
  const glyphs = paintGlyphs(placeGlyphs(picture, project), palette);
  return (
    paintArcs({ marks: arcs, column: arcColumn, palette, project, ...emphasis }) +
    paintNodes(nodes, nodeColumn, palette, project, emphasis) +
    glyphs
  );
}
