// Discs of people in SVG: a sector for each part, two edges for a range, nothing behind a globe.
import { describe, expect, it } from 'vitest';
import { paintStockMark, paintStocks } from '../../../src/paint/svg/paintStocks.ts';
import { rgba } from '../../../src/scene/style/palette.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { THEMES } from '../../../src/state/viewState.ts';

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

describe.each(THEMES)('paintStockMark in the theme %s', (theme) => {
  const [out, within] = DISC.parts;
  const into = { ...out, inward: true } as const;
  const painted = [out, into, within].map((part) =>
    paintStockMark({ ...DISC, parts: [part], outerRadius: 40 }, PALETTES[theme], 1),
  );

  it('tells apart by colour and by pattern who came, who went and who is displaced within', () => {
    const fills = painted.map((markup) => /<path [^>]*fill="(#\w+)"/.exec(markup)?.[1] ?? '');
    expect(new Set(fills).size).toBe(3);
    for (const [i, a] of fills.entries())
      for (const b of fills.slice(i + 1)) {
        const [first, second] = [rgba(a), rgba(b)];
        const apart = Math.hypot(...[0, 1, 2].map((at) => (first[at] ?? 0) - (second[at] ?? 0)));
        expect(apart, `${a} ${b}`).toBeGreaterThan(20);
      }
    const dashes = painted.map((markup) => /<path [^>]*fill="none"[^>]*>/.exec(markup)?.[0] ?? '');
    expect(dashes[0]).toBe('');
    expect(dashes[1]).toContain('stroke-dasharray');
    expect(dashes[2]).not.toContain('stroke-dasharray');
    expect(dashes[2]).not.toBe('');
  });
});

describe('paintStockMark of those of no stated country', () => {
  const unstated = { ...DISC.parts[1], kind: 'unstated' } as const;

  it('is hatched from the middle outward, a line for every four pixels of rim, every second one half as long', () => {
    const markup = paintStockMark({ ...DISC, parts: [unstated], outerRadius: 40 }, palette, 1);
    const [, path = ''] = /<path d="([^"]*)" stroke="[^"]*" stroke-width="1.1"/.exec(markup) ?? [];
    const lines = path.split('M').slice(1);
    expect(lines).toHaveLength(Math.floor((2 * Math.PI * 40) / 4));
    const starts = lines.map((line) => Math.hypot(...(line.split('L')[0] ?? '').split(' ').map(Number)));
    expect(starts.slice(0, 2).map((start) => Math.round(start))).toEqual([10, 24]);
  });

  it('has no sector where it is too small to see beside others, and one where it is all', () => {
    const tiny = { ...unstated, persons: 0.1 };
    const beside = paintStockMark({ ...DISC, parts: [...DISC.parts, tiny] }, palette, 1);
    const sectors = (markup: string) => markup.match(/<path [^>]*fill-opacity/g);
    expect(sectors(beside)).toHaveLength(2);
    expect(beside).not.toContain('stroke-width="1.1"');
    const all = paintStockMark({ ...DISC, parts: [tiny] }, palette, 1);
    expect(sectors(all)).toHaveLength(1);
    expect(all).toContain('stroke-width="1.1"');
  });
});

describe('paintStockMark of two years', () => {
  const circles = (radius: number, before: number) =>
    paintStockMark({ ...DISC, radius, before }, palette, 1).match(/<circle/g)?.length ?? 0;

  it('is the disc of the second and the dashed rim of the first', () => {
    const markup = paintStockMark({ ...DISC, before: 20 }, palette, 1);
    expect([...markup.matchAll(/<circle r="([\d.]+)"/g)].map(([, r]) => Number(r))).toEqual([39.35, 19.35]);
    expect(markup.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(markup).not.toContain('<path');
  });

  it('has no line for a year without people', () => {
    expect([circles(40, 20), circles(40, 0), circles(0, 40), circles(0, 0)]).toEqual([2, 1, 1, 0]);
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
