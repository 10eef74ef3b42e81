// Each glyph of the rows on screen.

import type { Project } from '../camera/project.ts';
import { type GlyphRow, placeGlyphRows } from './glyphPlacement.ts';
import { GLYPH_SIZE, type Glyph } from './glyphs.ts';
import type { Picture } from './picture.ts';

export interface PlacedGlyph {
  readonly id: string;
  readonly glyph: Glyph;
  /** Centre on screen, px. */
  readonly x: number;
  readonly y: number;
  /** A line from the node to the row, from the centre of this glyph, px; null of all but the first of a far row. */
  readonly leader: GlyphRow['leader'];
}

/** Every glyph of the picture, those of one place side by side; `rows` of an earlier camera keep their side. */
export function placeGlyphs(
  picture: Picture,
  project: Project,
  rows: readonly GlyphRow[] = placeGlyphRows(picture, project),
): readonly PlacedGlyph[] {
  const { nodes } = picture;
  return rows.flatMap(({ place, glyphs, dx, dy, leader }) => {
    const node = nodes.nodeOfPlace[place] ?? -1;
    const [x, y] = project(nodes.position[node * 2] ?? 0, nodes.position[node * 2 + 1] ?? 0);
    if (Number.isNaN(x)) return [];
    return glyphs.map((glyph, i) => {
      const right = dx + (i - (glyphs.length - 1) / 2) * GLYPH_SIZE;
      return {
        id: `${glyph.layer} ${place} ${glyph.inward}`,
        glyph,
        x: x + right,
        y: y + dy,
        leader: i === 0 && leader ? moved(leader, -right, -dy) : null,
      };
    });
  });
}

function moved(
  [x0, y0, x1, y1]: NonNullable<GlyphRow['leader']>,
  dx: number,
  dy: number,
): GlyphRow['leader'] {
  return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
}
