// Glyphs where they stand: each at its place, a line to those whose row is away from its node.

import type { PlacedGlyph } from '../../scene/map/placeGlyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { paintGlyph } from './paintGlyph.ts';

/** An SVG fragment of all glyphs, in the pixels of the view. */
export function paintGlyphs(glyphs: readonly PlacedGlyph[], palette: Palette): string {
  return glyphs
    .map(
      (placed) =>
        `<g transform="translate(${placed.x.toFixed(1)} ${placed.y.toFixed(1)})">${paintPlaced(placed, palette)}</g>`,
    )
    .join('');
}

/** One glyph around (0, 0) with its line. */
export function paintPlaced({ glyph, leader }: PlacedGlyph, palette: Palette): string {
  const line = leader?.map((value) => value.toFixed(1)) ?? [];
  const path = leader
    ? `<path d="M${line.slice(0, 2).join(' ')}L${line.slice(2).join(' ')}" stroke="${palette.node}" stroke-width="1" stroke-opacity="0.6"/>`
    : '';
  return path + paintGlyph(glyph, palette);
}
