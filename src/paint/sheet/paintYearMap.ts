// A small map of one year as an SVG fragment: its arcs, circles, shares and ranks.
import type { Emphasis } from '../../scene/map/emphasis.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { placeGlyphs } from '../../scene/map/placeGlyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';
import type { FlatView } from '../svg/flatProjection.ts';
import { viewProject } from '../svg/globeProjection.ts';
import { paintArcs } from '../svg/paintArcs.ts';
import { paintGate } from '../svg/paintGate.ts';
import { paintGlyphs } from '../svg/paintGlyphs.ts';
import { paintNodes } from '../svg/paintNodes.ts';
import { paintStocks } from '../svg/paintStocks.ts';

export interface YearMapPainting {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly view: FlatView;
  readonly emphasis: Emphasis;
}

/** Arcs, nodes and glyphs; the view is that of the big map, the svg that holds it scales it down. */
export function paintYearMap({ picture, palette, view, emphasis }: YearMapPainting): string {
  const project = viewProject(view);
  const { arcs, arcColumn, nodes, nodeColumn, gate } = picture;
  const glyphs = paintGlyphs(placeGlyphs(picture, project), palette, emphasis);
  return (
    paintArcs({ marks: arcs, column: arcColumn, palette, project, ...emphasis }) +
    paintNodes(nodes, nodeColumn, { palette, project, emphasis }) +
    paintStocks(picture.stocks, palette, project) +
    (gate ? paintGate(gate, gate.column, palette, project) : '') +
    glyphs
  );
}
