// The gate in SVG: solid and hatched parts, inside their half disc, nothing behind a globe.
import { describe, expect, it } from 'vitest';
import { paintGate, paintGateMark } from '../../../src/paint/svg/paintGate.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';

const GATE = {
  kind: 'sides',
  inflow: 'arrivals',
  outflow: 'departures',
  net: 'net',
  position: [10, 20],
  unnamed: 'all',
  sample: { persons: 100, radius: 10 },
  column: Float32Array.of(40, 0.25, 60, 0),
  rim: 62.5,
} as const;
const palette = PALETTES.light;
const markOf = (
  column: readonly number[],
  kind: 'sides' | 'outline' | 'net' | 'compared' = 'sides',
  scale = 1,
) => paintGateMark({ ...GATE, kind }, Float32Array.from(column), palette, scale);

/** Ends of the lines of a hatch in a colour. */
function hatchOf(markup: string, colour: string): readonly (readonly [number, number])[] {
  const path = markup.match(new RegExp(`d="([^"]*)" stroke="${colour}"[^>]*fill="none"`))?.[1] ?? '';
  return [...path.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

describe('paintGateMark', () => {
  it('hatches within the half disc and beyond the solid part', () => {
    const markup = markOf([40, 0.25, 60, 0]);
    const above = hatchOf(markup, palette.arrivals);
    expect(above.length).toBeGreaterThan(6);
    for (const [x, y] of above) {
      expect(Math.hypot(x, y)).toBeLessThan(41.5);
      expect(y).toBeLessThan(0);
      // A quarter from the left is solid: it ends at 135 degrees.
      expect(Math.atan2(-y, x)).toBeLessThan(Math.PI * 0.75 + 0.06);
    }
    const below = hatchOf(markup, palette.departures);
    expect(below.length).toBeGreaterThan(above.length);
    for (const [, y] of below) expect(y).toBeGreaterThan(0);
  });

  it('has no hatch where every country is named', () => {
    expect(hatchOf(markOf([40, 1, 60, 1]), palette.arrivals)).toEqual([]);
  });

  it('hatches nothing left of a solid part whose edge runs along the lines', () => {
    const above = hatchOf(markOf([40, 0.75, 0, 0]), palette.arrivals);
    expect(above.length).toBeGreaterThan(2);
    for (const [x, y] of above) expect(Math.atan2(-y, x)).toBeLessThan(Math.PI / 4 + 0.06);
  });

  it('draws two rims alone where another count is shown', () => {
    const markup = markOf([40, 1, 60, 1], 'outline');
    expect([...markup.matchAll(/<path [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
      'none',
      'none',
    ]);
    expect(hatchOf(markOf([40, 1, 0, 1], 'outline'), palette.departures)).toEqual([]);
  });

  it.each(['sides', 'outline', 'net', 'compared'] as const)('draws nothing of %s without people', (kind) => {
    expect(markOf([0, 0, 0, 0], kind)).toBe('');
  });

  it('draws one disc of a balance and two rims of a comparison', () => {
    expect(markOf([30, 1, -1, 0], 'net')).toMatch(/^<circle/);
    expect(markOf([20, 10, 30, 25], 'compared').match(/<path/g)).toHaveLength(4);
    expect(markOf([20, 0, 30, 0], 'compared').match(/<path/g)).toHaveLength(2);
  });

  it('shrinks with the discs of the map', () => {
    expect(markOf([30, 1, -1, 0], 'net', 0.5)).toContain('r="14.35"');
  });
});

describe('paintGate', () => {
  it('stands at the hub, with a ring around both halves', () => {
    const markup = paintGate(GATE, GATE.column, palette, (lng, lat) => [lng, lat]);
    expect(markup).toContain('translate(10 20)');
    expect(markup).toContain('r="62"');
  });

  it('is nothing without a gate and behind a globe', () => {
    expect(paintGate(null, GATE.column, palette, (lng, lat) => [lng, lat])).toBe('');
    expect(paintGate(GATE, GATE.column, palette, () => [Number.NaN, Number.NaN])).toBe('');
  });
});
