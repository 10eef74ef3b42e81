// Where glyphs stand: in a row under their node, on screen.
import { GLYPH_SIZE, type Glyph } from './glyphs.ts';
import type { Picture } from './picture.ts';
import type { Project } from './project.ts';

export interface PlacedGlyph {
  readonly id: string;
  readonly glyph: Glyph;
  /** Centre on screen, px. */
  readonly x: number;
  readonly y: number;
}

/** Every glyph of the picture, those of one place side by side. */
export function placeGlyphs({ glyphs, nodes, radii }: Picture, project: Project): readonly PlacedGlyph[] {
  const rows = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const row = rows.get(glyph.place);
    if (row) row.push(glyph);
    else rows.set(glyph.place, [glyph]);
  }
  return [...rows].flatMap(([place, row]) => {
    const node = nodes.nodeOfPlace[place] ?? -1;
    const [x, y] = project(nodes.position[node * 2] ?? 0, nodes.position[node * 2 + 1] ?? 0);
    if (Number.isNaN(x)) return [];
    const below = y + (radii.radius[node] ?? 0) + GLYPH_SIZE / 2 + 1;
    return row.map((glyph, i) => ({
      id: `${glyph.layer} ${place} ${glyph.inward}`,
      glyph,
      x: x + (i - (row.length - 1) / 2) * GLYPH_SIZE,
      y: below,
    }));
  });
}
