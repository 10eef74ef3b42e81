// Names as SVG: an annotation as a card of lines with a line to its subject, a name at the edge with its rim, others as text.
import { describe, expect, it } from 'vitest';
import { paintLabels } from '../../../src/paint/svg/paintLabels.ts';
import { EDGE, SMALL_EDGE } from '../../../src/scene/labels/edgeLabel.ts';
import type { PlacedLabel } from '../../../src/scene/labels/labels.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';

const palette = PALETTES.light;
const NAME: PlacedLabel = {
  ...{ id: 'TUR', text: 'Türkiye & <co>', importance: 1, angle: 0 },
  ...{ x: 100, y: 50, dx: 0, dy: -80, width: 60, height: 20 },
  kind: 'place',
  side: 'north',
};

describe('paintLabels', () => {
  it('writes a name as text with a halo, its signs escaped', () => {
    const markup = paintLabels([NAME], palette);
    expect(markup).toMatch(/^<text data-label="TUR" x="100.0" [^>]*text-anchor="middle"/);
    expect(markup).toContain(`stroke="${palette.land}"`);
    expect(markup).toContain('Türkiye &#38; &#60;co&#62;');
  });

  it('turns a number that lies along its stroke about its middle', () => {
    const number: PlacedLabel = { ...NAME, kind: 'value', turn: Math.PI / 6 };
    expect(paintLabels([number], palette)).toContain('transform="rotate(30.0 100.0 50.0)"');
    expect(paintLabels([NAME], palette)).not.toContain('transform');
  });

  it('writes the lines of an annotation below each other in a card, with a line to its subject', () => {
    const card: PlacedLabel = {
      ...NAME,
      kind: 'annotation',
      id: 'annotation',
      text: 'Most went\nthere & stayed',
      leader: { from: [0, 10], to: [0, 80] },
    };
    const markup = paintLabels([card], palette);
    const lines = [...markup.matchAll(/<tspan x="100.0" y="([\d.]+)">([^<]*)</g)];
    expect(lines.map(([, , words]) => words)).toEqual(['Most went', 'there &#38; stayed']);
    const [first, second] = lines.map(([, y]) => Number(y));
    expect(second).toBeGreaterThan(first ?? 0);
    expect(markup).toContain('<rect x="70.0" y="40.0" width="60.0" height="20.0"');
    expect(markup).toContain('<line x1="100.0" y1="60.0" x2="100.0" y2="130.0"');
    expect(markup).toContain('<circle cx="100.0" cy="130.0"');
  });

  it('draws the line of a name that stands far from its node over one of the ground, which keeps it apart from strokes', () => {
    const far: PlacedLabel = { ...NAME, kind: 'home', leader: { from: [0, 10], to: [0, 80] } };
    const line = 'x1="100.0" y1="60.0" x2="100.0" y2="130.0"';
    expect(paintLabels([far], palette)).toMatch(
      new RegExp(`^<line ${line} stroke="${palette.land}"[^>]*/><line ${line} stroke="${palette.homeInk}"`),
    );
    expect(paintLabels([NAME], palette)).not.toContain('<line');
  });

  it('grows the letters of a card with the text of the page', () => {
    const sizeIn = (scale: number) =>
      Number(
        /font-size="([\d.]+)"/.exec(paintLabels([{ ...NAME, kind: 'annotation' }], palette, scale))?.[1],
      );
    expect(sizeIn(1.5) / sizeIn(1)).toBeCloseTo(1.5, 9);
  });

  it('gives a name at the edge a rim as wide as the name and its arrow', () => {
    const markup = paintLabels([{ ...NAME, side: 'edge' }], palette);
    expect(markup).toContain(`<rect x="${(100 - (60 + EDGE.extraWidth) / 2).toFixed(1)}"`);
    expect(markup).toContain(`width="${60 + EDGE.extraWidth}"`);
    const small = paintLabels([{ ...NAME, side: 'edge', small: true }], palette);
    expect(small).toContain(`width="${60 + SMALL_EDGE.extraWidth}" height="${SMALL_EDGE.height}"`);
    expect(small).toContain('font-size="11.5"');
  });
});
