// One line of text as SVG.
import { estimateWidth } from '../../scene/labels/estimateText.ts';
import { escapeXml } from './escapeXml.ts';

interface TextLook {
  /** Px. */
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Between letters, px. */
  readonly spacing?: number;
  /** Set narrower where it would be wider than this, px. */
  readonly most?: number;
}

/** `text` from (x, y), the left end of its baseline, px. */
export function placeText(text: string, x: number, y: number, look: TextLook): string {
  const { size, weight, fill, spacing = 0, most = Number.POSITIVE_INFINITY } = look;
  const wide = estimateWidth(text, size) + text.length * spacing;
  const fitted = wide > most ? ` textLength="${most}" lengthAdjust="spacingAndGlyphs"` : '';
  const letters = spacing === 0 ? '' : ` letter-spacing="${spacing.toFixed(2)}"`;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" font-weight="${weight}" fill="${fill}"${letters}${fitted}>${escapeXml(text)}</text>`;
}
