// Glyphs as SVG: a ring filled to its share, a numbered badge, a mark without size; faint for earlier years.
import { describe, expect, it } from 'vitest';
import { paintGlyph } from '../../../src/paint/svg/paintGlyph.ts';
import { paintGlyphs, paintOverMap } from '../../../src/paint/svg/paintGlyphs.ts';
import { FAINT_NODE } from '../../../src/scene/map/emphasis.ts';
import type { Glyph } from '../../../src/scene/map/glyphs.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { hubAtlas } from '../../fixture/hubFixture.ts';

const share: Glyph = Object.freeze({
  layer: 'work-permits',
  place: 1,
  kind: 'share',
  value: 25,
  isAbout: false,
  inward: true,
  colour: 'permits',
  solid: true,
});

describe('paintGlyph', () => {
  it('fills a quarter of the ring for a share of 25 percent', () => {
    expect(paintGlyph(share, PALETTES.light)).toContain('A7.2 7.2 0 0 1 7.20 -0.00');
  });

  it('takes the long way round for more than half', () => {
    expect(paintGlyph({ ...share, value: 62 }, PALETTES.light)).toContain('A7.2 7.2 0 1 1');
  });

  it('writes a rank in a square for a destination and in a circle for an origin', () => {
    const rank: Glyph = { ...share, kind: 'rank', value: 3, inward: false };
    expect(paintGlyph(rank, PALETTES.light)).toMatch(/<rect .*>3<\/text>/);
    expect(paintGlyph({ ...rank, inward: true }, PALETTES.light)).toMatch(/<circle .*>3<\/text>/);
  });

  it('gives a mention no number', () => {
    expect(paintGlyph({ ...share, kind: 'mention', value: null }, PALETTES.light)).not.toContain('<text');
  });

  it('dashes the rim of an earlier year and leaves it its ink, which stands out from every ground', () => {
    for (const kind of ['share', 'rank', 'mention'] as const) {
      const earlier = paintGlyph({ ...share, kind, solid: false }, PALETTES.light);
      expect(earlier, kind).toContain('stroke-dasharray');
      expect(earlier, kind).not.toContain('opacity');
      expect(earlier, kind).not.toBe(paintGlyph({ ...share, kind }, PALETTES.light));
    }
  });

  it('leaves a ring without a share empty, and a badge without a rank without a number', () => {
    expect(paintGlyph({ ...share, value: null }, PALETTES.light)).toContain('A7.2 7.2 0 0 1 0.00 -7.20');
    expect(paintGlyph({ ...share, kind: 'rank', value: null }, PALETTES.light)).toContain('></text>');
  });
});

describe('paintGlyphs', () => {
  it('paints the glyphs of other places faint while one is in focus, on the map and on a sheet alike', () => {
    const placed = { id: 'x', glyph: { ...share, place: 3 }, x: 10, y: 20, leader: null };
    const faint = `opacity="${FAINT_NODE}"`;
    const inFocus = (focusPlace: number) =>
      paintGlyphs([placed], PALETTES.light, { focusPlace, pinPlace: -1 });
    expect([-1, 3, 4].map((focus) => inFocus(focus).includes(faint))).toEqual([false, false, true]);
    const [own, other] = [hubAtlas.places[3]?.id ?? '', hubAtlas.places[4]?.id ?? ''];
    const onMap = (focus: readonly string[]) =>
      paintOverMap(placed, { atlas: hubAtlas, palette: PALETTES.light, values: { focus }, lit: [] });
    expect(
      [[], [own], [other], [other, own]].map((focus) => onMap(focus).includes('<g opacity="0.')),
    ).toEqual([false, false, true, true]);
    expect(onMap([other])).toContain(faint);
  });

  it('puts each where it stands, with a line from its node where it stands away', () => {
    const placed = { id: 'a', glyph: share, x: 10, y: 20, leader: null };
    const markup = paintGlyphs([placed, { ...placed, leader: [1, 2, 30, 40] }], PALETTES.light);
    expect(markup.match(/translate\(10.0 20.0\)/g)).toHaveLength(2);
    expect(markup.match(/M1.0 2.0L30.0 40.0/g)).toHaveLength(1);
  });
});
