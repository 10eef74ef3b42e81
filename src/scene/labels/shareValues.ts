// The percent of a share beside its mark, at the place.
import type { GlyphRow } from '../map/glyphPlacement.ts';
import { GLYPH_SIZE } from '../map/glyphs.ts';
import type { Picture } from '../map/picture.ts';
import { placeGlyphs } from '../map/placeGlyphs.ts';
import type { LabelCandidate } from './labels.ts';
import { type ArcValues, isWritten, type ValueRoom } from './valueCandidates.ts';

/** The greatest share first; where there is no room for one, the list has it. */
export function shareValues(
  picture: Picture,
  { on, percent }: ArcValues,
  { measure, project, rows, placeIdOf, lit, told }: ValueRoom & { readonly rows: readonly GlyphRow[] },
): readonly LabelCandidate[] {
  if (on === 'none') return [];
  return placeGlyphs(picture, project, rows).flatMap(({ id, glyph, x, y }): readonly LabelCandidate[] => {
    const { kind, value, isAbout, solid, colour } = glyph;
    if (lit && !lit.includes(placeIdOf(glyph.place))) return [];
    if (kind !== 'share' || value === null || !solid || !isWritten([value], on, told)) return [];
    const text = percent(value, isAbout);
    const size = measure(text);
    const right = (GLYPH_SIZE + size.width) / 2;
    const down = (GLYPH_SIZE + size.height) / 2;
    const sides = [
      [right, 0],
      [-right, 0],
      [0, down],
      [0, -down],
    ] as const;
    const centres = sides.map(([dx, dy]) => [x + dx, y + dy] as const);
    const importance = -0.5 + value / 1000;
    return [
      {
        id: `value-${id}`,
        text,
        x,
        y,
        radius: 0,
        ...size,
        kind: 'value',
        importance,
        colour,
        centres: () => centres,
      },
    ];
  });
}
