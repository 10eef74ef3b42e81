// Discs of people in SVG: a sector for each part, two edges for a range, nothing behind a globe.
import { describe, expect, it } from 'vitest';
import { paintStockMark, paintStocks } from '../../../src/paint/svg/paintStocks.ts';
import { PALETTES } from '../../../src/scene/style/palette.ts';

const DISC = {
  place: 0,
  position: [10, 20],
  colour: 'protection',
  layers: ['displaced'],
  parts: [
    { kind: 'from', origin: 1, layer: 'displaced', shade: 0, persons: 300, row: 0, national: null },
    { kind: 'within', origin: -1, layer: 'displaced', shade: 0, persons: 100, row: 1, national: null },
  ],
  persons: 400,
  radius: 40,
  outerRadius: 44,
  solid: true,
  before: null,
} as const;
const palette = PALETTES.light;

describe('paintStockMark', () => {
  it('has a sector for each part, those within paler, and a second edge for a range', () => {
    const markup = paintStockMark(DISC, palette, 1);
    const fills = [...markup.matchAll(/<path [^>]*fill-opacity="([\d.]+)"/g)].map((match) =>
      Number(match[1]),
    );
    expect(fills).toHaveLength(2);
    expect(fills[1]).toBeLessThan(fills[0] ?? 0);
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(paintStockMark({ ...DISC, outerRadius: 40 }, palette, 1).match(/<circle/g)).toHaveLength(1);
  });

  it('is a whole disc where all come from one place, and shrinks with the discs of the map', () => {
    const one = { ...DISC, parts: DISC.parts.slice(0, 1), outerRadius: 40 };
    expect(paintStockMark(one, palette, 0.5)).toContain('A20 20 0 1 1');
  });
});

describe('paintStocks', () => {
  it('stands at its place, fainter where it is of an earlier year', () => {
    const markup = paintStocks([DISC, { ...DISC, solid: false }], palette, (lng, lat) => [lng, lat]);
    expect(markup.match(/translate\(10 20\)/g)).toHaveLength(2);
    expect(markup.match(/<g transform="translate\(10 20\)" opacity="0.5"/g)).toHaveLength(1);
  });

  it('is nothing behind a globe', () => {
    expect(paintStocks([DISC], palette, () => [Number.NaN, Number.NaN])).toBe('');
  });
});
