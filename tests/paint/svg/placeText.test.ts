// One line of text as SVG: where it stands, how it looks, and what happens where it would be too wide.
import { describe, expect, it } from 'vitest';
import { placeText } from '../../../src/paint/svg/placeText.ts';
import { estimateWidth } from '../../../src/scene/labels/estimateText.ts';

const look = Object.freeze({ size: 12, weight: 600, fill: '#123456' });

describe('placeText', () => {
  it('says what it is told, escaped, and no more', () => {
    expect(placeText('Came & left', 10, 20.04, look)).toBe(
      '<text x="10.0" y="20.0" font-size="12.0" font-weight="600" fill="#123456">Came &#38; left</text>',
    );
  });

  it('spaces letters where it is asked to', () => {
    expect(placeText('a', 0, 0, { ...look, spacing: -0.5 })).toContain(' letter-spacing="-0.50">a<');
  });

  it('is set narrower from the first pixel too wide, the space between letters counted', () => {
    const wide = estimateWidth('Azerbaijan', 12) + 10 * 0.5;
    expect(placeText('Azerbaijan', 0, 0, { ...look, spacing: 0.5, most: wide })).not.toContain('textLength');
    expect(placeText('Azerbaijan', 0, 0, { ...look, spacing: 0.5, most: wide - 1 })).toContain(
      ` textLength="${wide - 1}" lengthAdjust="spacingAndGlyphs">`,
    );
  });
});
