// One glyph as SVG: a ring filled to its share, a numbered badge, or a mark without size.
import type { Glyph } from '../../scene/map/glyphs.ts';
import type { Palette } from '../../scene/style/palette.ts';

const RADIUS = 7.2;

/** An SVG fragment around (0, 0), about 20 px wide. */
export function paintGlyph(glyph: Glyph, palette: Palette): string {
  const colour = palette[glyph.colour];
  const opacity = glyph.solid ? 1 : 0.42;
  switch (glyph.kind) {
    case 'share':
      return `<g opacity="${opacity}"><circle r="${RADIUS}" fill="${palette.land}" stroke="${colour}" stroke-opacity="0.32" stroke-width="4.4"/>${ring(glyph.value ?? 0, colour)}</g>`;
    case 'rank':
      return badge(glyph, colour, palette, opacity);
    case 'mention':
      return `<g opacity="${opacity}"><circle r="5.6" fill="${palette.land}" stroke="${colour}" stroke-width="1.6" stroke-dasharray="2.4 1.8"/></g>`;
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

/** Destinations of emigrants are filled squares, origins of immigrants open circles. */
function badge(glyph: Glyph, colour: string, palette: Palette, opacity: number): string {
  const shape = glyph.inward
    ? `<circle r="8.6" fill="${palette.land}" stroke="${colour}" stroke-width="1.6"/>`
    : `<rect x="-8.6" y="-8.6" width="17.2" height="17.2" rx="4" fill="${colour}"/>`;
  const ink = glyph.inward ? colour : palette.land;
  return `<g opacity="${opacity}">${shape}<text y="4.1" text-anchor="middle" font-size="11.5" font-weight="700" fill="${ink}">${glyph.value ?? ''}</text></g>`;
}
