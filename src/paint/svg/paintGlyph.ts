// One glyph as SVG: a ring filled to its share, a numbered badge, or a mark without size; dashed where it is of an earlier year.
import type { Glyph } from '../../scene/map/glyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';

const RADIUS = 7.2;

/** Of figures of an earlier year the rim is dashed; their ink is no weaker. */
const DASHES = ' stroke-dasharray="2.4 1.8"';

/** An SVG fragment around (0, 0), about 20 px wide. */
export function paintGlyph(glyph: Glyph, palette: Palette): string {
  const colour = palette[glyph.colour];
  switch (glyph.kind) {
    case 'share': {
      const rim = glyph.solid ? 'stroke-opacity="0.32" stroke-width="4.4"' : `stroke-width="1.2"${DASHES}`;
      return `<circle r="${RADIUS}" fill="${palette.land}" stroke="${colour}" ${rim}/>${ring(glyph.value ?? 0, colour)}`;
    }
    case 'rank':
      return badge(glyph, colour, palette);
    case 'mention':
      return `<circle r="5.6" fill="${palette.land}" stroke="${colour}" stroke-width="${glyph.solid ? 1.6 : 1}"${DASHES}/>`;
  }
}

/** The part of the ring that stands for `percent` of the whole, clockwise from the top. */
function ring(percent: number, colour: string): string {
  const share = Math.min(0.9999, Math.max(0, percent / 100));
  const angle = share * 2 * Math.PI;
  const x = (RADIUS * Math.sin(angle)).toFixed(2);
  const y = (-RADIUS * Math.cos(angle)).toFixed(2);
  return `<path d="M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}" fill="none" stroke="${colour}" stroke-width="4.4"/>`;
}

/** Destinations of emigrants are squares, filled where they are of the year; origins of immigrants open circles. */
function badge({ inward, solid, value }: Glyph, colour: string, palette: Palette): string {
  const isFilled = solid && !inward;
  const look = isFilled
    ? `fill="${colour}"`
    : `fill="${palette.land}" stroke="${colour}" stroke-width="1.6"${solid ? '' : DASHES}`;
  const shape = inward
    ? `<circle r="8.6" ${look}/>`
    : `<rect x="-8.6" y="-8.6" width="17.2" height="17.2" rx="4" ${look}/>`;
  return `${shape}<text y="4.1" text-anchor="middle" font-size="11.5" font-weight="700" fill="${isFilled ? palette.land : colour}">${value ?? ''}</text>`;
}
