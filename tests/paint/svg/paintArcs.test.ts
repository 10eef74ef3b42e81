// One stroke as SVG, alone: heads of every kind, and what the pointer does to the other arcs.
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { paintArcs, paintStroke } from '../../../src/paint/svg/paintArcs.ts';
import { curveFrame } from '../../../src/scene/map/curve.ts';
import { FAINT_ARC } from '../../../src/scene/map/emphasis.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { flatCurve } from '../../../src/scene/map/screenCurve.ts';
import { headBreadth, headLength } from '../../../src/scene/map/strokes.ts';
import { PALETTES } from '../../../src/scene/style/palettes.ts';
import { hubAtlas as atlas, HUB_VIEW } from '../../fixture/hubFixture.ts';

/** Straight from (0, 0) to (200, 0) but for a bow that no pixel shows. */
const curve = flatCurve(curveFrame({ x0: 0, y0: 0, x1: 200, y1: 0, bow: 0.0001, startGap: 0, endGap: 0 }));
const look = { width: 6, solid: true, colour: '#123456', dash: 'solid' } as const;
/** The x of the corners of each filled shape. */
const shapes = (svg: string) =>
  [...svg.matchAll(/M([^MZ]+)Z/g)].map(([, path = '']) =>
    path.split('L').map((spot) => Number(spot.split(' ')[0])),
  );

describe('A head', () => {
  it('stands with its tip at the end and its shoulders a length before it', () => {
    const [arrow = []] = shapes(paintStroke(curve, { ...look, head: 'arrow' }));
    expect(Math.max(...arrow)).toBeCloseTo(200, 1);
    expect(Math.min(...arrow)).toBeCloseTo(200 - headLength(6), 1);
  });

  it('is two behind each other where it is double, and longer than one', () => {
    const tips = shapes(paintStroke(curve, { ...look, head: 'double' }));
    const length = headLength(6, true);
    expect(length).toBeGreaterThan(headLength(6));
    expect(tips.map((tip) => Math.max(...tip))).toEqual([
      expect.closeTo(200 - length / 2, 1),
      expect.closeTo(200, 1),
    ]);
    expect(tips.map((tip) => Math.min(...tip))).toEqual([
      expect.closeTo(200 - length, 1),
      expect.closeTo(200 - length / 2, 1),
    ]);
  });

  it('is not there where there is none, and the body then reaches the end', () => {
    const svg = paintStroke(curve, { ...look, head: 'none' });
    expect(shapes(svg)).toEqual([]);
    expect(svg).toMatch(/ 200 -?0(?:\.\d+)?"/);
    expect(headBreadth(6)).toBeGreaterThan(6);
  });
});

describe('An arrow with a hairline around it', () => {
  const arrow = (over: typeof curve) => paintStroke(over, { ...look, head: 'arrow', casing: '#abcdef' });
  const spots = (svg: string) =>
    [...svg.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[AL"])/g)].map(([, x, y]) => [Number(x), Number(y)]);

  it('is one shape as wide as its stroke, open where it starts, with the hairline below', () => {
    const svg = arrow(curve);
    expect(svg.match(/<\w+/g)).toEqual(['<path']);
    expect(svg).toContain(
      ' fill="#123456" fill-opacity="0.9" stroke="#abcdef" stroke-width="2.2" stroke-opacity="0.9" paint-order="stroke"/>',
    );
    expect(svg).not.toContain('Z');
    const all = spots(svg);
    expect([all[0], all.at(-1)]).toEqual([
      [0, -3],
      [0, 3],
    ]);
    expect(Math.max(...all.map(([x = 0]) => x))).toBeCloseTo(200, 1);
    expect(Math.max(...all.map(([, y = 0]) => y))).toBeCloseTo(headBreadth(6) / 2, 1);
  });

  it('has edges about the middle of its own circle, whichever way it bows', () => {
    for (const bow of [0.3, -0.3]) {
      const frame = curveFrame({ x0: 0, y0: 0, x1: 200, y1: 0, bow, startGap: 0, endGap: 0 });
      const edges = [...arrow(flatCurve(frame)).matchAll(/A([\d.]+) [\d.]+ 0 0 (\d)/g)];
      const side = Math.sign(frame.radius);
      expect(edges.map(([, radius]) => Number(radius))).toEqual([
        expect.closeTo(Math.abs(frame.radius) + 3 * side, 1),
        expect.closeTo(Math.abs(frame.radius) - 3 * side, 1),
      ]);
      expect(edges.map(([, , sweep]) => sweep)).toEqual(side > 0 ? ['1', '0'] : ['0', '1']);
    }
  });

  it('follows a curve that is no circle', () => {
    const svg = arrow({ ...curve, circle: null });
    expect(svg).not.toContain('A');
    expect(spots(svg).at(-1)).toEqual([0, 3]);
  });
});

describe('A stroke of an earlier year, or of another count', () => {
  const outline = (change: Partial<Parameters<typeof paintStroke>[1]>) =>
    paintStroke(curve, { ...look, head: 'arrow', ...change });
  const strokeWidth = (svg: string) => Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);

  it('is a line around it that is no thicker than itself', () => {
    const earlier = outline({ solid: false });
    expect(earlier).toContain('fill="none"');
    expect(strokeWidth(outline({ solid: false, width: 0.4 }))).toBe(0.4);
    expect(strokeWidth(earlier)).toBeLessThan(look.width);
  });

  it('is tinted inside where it is another count, fainter only where it is thin, and empty without a head', () => {
    const hollow = outline({ hollow: true, width: 12 });
    expect(hollow).toMatch(/fill="#123456" fill-opacity="0\.\d+"/);
    expect(hollow).toContain('opacity="0.9"');
    const thin = Number(/ opacity="([\d.]+)"/.exec(outline({ hollow: true, width: 2 }))?.[1]);
    expect([thin > 0.45, thin < 0.6]).toEqual([true, true]);
    expect(outline({ hollow: true, head: 'none' })).toContain('fill="none"');
    expect(outline({ solid: false })).toContain('opacity="0.45"');
  });
});

describe('The arc under the pointer', () => {
  it('stays as it is while all others grow faint', () => {
    const { arcs: marks, arcColumn: column } = viewPicture(atlas, {
      ...HUB_VIEW,
      layers: ['came'],
      year: 2008,
    });
    const project = flatProject({ zoom: 3, lng: 17, lat: 48, width: 1200, height: 800 });
    const painting = { marks, column, palette: PALETTES.light, project, focusPlace: -1, pinPlace: -1 };
    const opacities = (hoverArc?: number) =>
      new Map(
        [
          ...paintArcs(hoverArc === undefined ? painting : { ...painting, hoverArc }).matchAll(
            /data-arc="(\d+)"[^>]* (?:stroke-)?opacity="([\d.]+)"/g,
          ),
        ].map(([, arc, opacity]) => [Number(arc), Number(opacity)]),
      );
    const [first = -1, ...others] = [...opacities().keys()];
    expect(new Set(opacities().values())).toEqual(new Set([0.9]));
    expect(opacities(first).get(first)).toBe(0.9);
    for (const arc of others) expect(opacities(first).get(arc)).toBeCloseTo(0.9 * FAINT_ARC, 2);
  });
});
