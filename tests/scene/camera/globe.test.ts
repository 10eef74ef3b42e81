// The globe: places and curves on the sphere, opposite directions apart, the far side hidden, picking true to the curve.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import {
  discRadius,
  dot,
  globeOf,
  globeProject,
  spotOf,
  surfaceVector,
  zoomOfRadius,
} from '../../../src/scene/camera/globe.ts';
import { distanceToArc } from '../../../src/scene/map/curveDistance.ts';
import { globeCurve, globeCurvePoints } from '../../../src/scene/map/globeCurve.ts';
import { hitArcs } from '../../../src/scene/map/hitArcs.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen } from '../../../src/scene/map/screenCurve.ts';
import { hubAtlas as atlas, HUB_VIEW } from '../../fixture/hubFixture.ts';

const BAKU = [49.87, 40.41] as const;
const [WIDTH, HEIGHT] = [1200, 800];
const globe = globeOf({ lng: 50, lat: 40, zoom: 2.2 }, WIDTH, HEIGHT);
const degrees = (radians: number) => (radians * 180) / Math.PI;

const near = fc.record({
  lng: fc.double({ min: 0, max: 100, noNaN: true }),
  lat: fc.double({ min: -10, max: 75, noNaN: true }),
});

describe('globeProject', () => {
  it('puts the middle of the view in the middle of the window, at the scale of the flat map', () => {
    const flat = flatProject({ lng: 50, lat: 40, zoom: 2.2, width: WIDTH, height: HEIGHT });
    const round = globeProject(globe);
    for (const [lng, lat] of [
      [50, 40],
      [50.1, 40],
      [50, 40.1],
    ] as const) {
      const [x, y] = round(lng, lat);
      const [flatX, flatY] = flat(lng, lat);
      expect(x).toBeCloseTo(flatX, 1);
      expect(y).toBeCloseTo(flatY, 1);
    }
  });

  it('hides the far side', () => {
    expect(globeProject(globe)(-130, -40)).toEqual([Number.NaN, Number.NaN]);
    expect(globeProject(globe)(30, 50)[0]).toBeGreaterThan(0);
  });

  it('has the radius that its zoom was made for', () => {
    const zoom = zoomOfRadius(300, 40);
    expect(globeOf({ lng: 0, lat: 40, zoom }, WIDTH, HEIGHT).radius).toBeCloseTo(300, 6);
  });
});

describe('globeCurvePoints', () => {
  it('lie on the sphere, from end to end, and the same both ways round', () => {
    fc.assert(
      fc.property(near, fc.double({ min: 0.1, max: 1.35, noNaN: true }), ({ lng, lat }, bow) => {
        fc.pre(Math.hypot(lng - BAKU[0], lat - BAKU[1]) > 1);
        const points = globeCurvePoints({ ends: [...BAKU, lng, lat], bow, startGap: 0, endGap: 0 });
        for (const point of points) expect(dot(point, point)).toBeCloseTo(1, 9);
        expect(dot(points[0] ?? [0, 0, 0], surfaceVector(...BAKU))).toBeCloseTo(1, 9);
        expect(dot(points.at(-1) ?? [0, 0, 0], surfaceVector(lng, lat))).toBeCloseTo(1, 9);
        const ends = [surfaceVector(...BAKU), surfaceVector(lng, lat)] as const;
        points.forEach((point, i) => {
          const mirrored = points[points.length - 1 - i] ?? [0, 0, 0];
          expect(dot(point, ends[0])).toBeCloseTo(dot(mirrored, ends[1]), 9);
        });
      }),
    );
  });

  it('leave the great circle at the angle of the bow', () => {
    const ends = [...BAKU, 10, 52] as const;
    const bowed = globeCurvePoints({ ends, bow: 0.4, startGap: 0, endGap: 0 });
    const straight = globeCurvePoints({ ends, bow: 1e-6, startGap: 0, endGap: 0 });
    const start = bowed[0] ?? [0, 0, 0];
    const towards = (points: typeof bowed) => {
      const next = points[1] ?? [0, 0, 0];
      const flat = next.map((part, i) => part - dot(next, start) * (start[i] ?? 0));
      const length = Math.hypot(...flat);
      return flat.map((part) => part / length) as unknown as typeof start;
    };
    const angle = Math.acos(dot(towards(bowed), towards(straight)));
    // The first of 32 pieces has turned by a 32nd of twice the bow already, half of it on average.
    expect(degrees(angle)).toBeCloseTo(degrees(0.4 - 0.4 / 32), 0);
  });
});

describe('the picture on a globe', () => {
  const picture = viewPicture(atlas, { ...HUB_VIEW, year: 2008 });
  const project = globeProject(globe);
  const { arcs, arcColumn } = picture;
  const curves = Array.from({ length: arcs.count }, (_, arc) => arcOnScreen(arcs, arcColumn, project, arc));

  it('keeps opposite directions apart', () => {
    let pairs = 0;
    for (let a = 0; a < arcs.count; a++) {
      for (let b = a + 1; b < arcs.count; b++) {
        const isBack =
          arcs.places[a * 2] === arcs.places[b * 2 + 1] && arcs.places[a * 2 + 1] === arcs.places[b * 2];
        const [there, back] = [curves[a], curves[b]];
        if (!isBack || !there || !back || there.to < 1 || back.to < 1 || there.from > 0 || back.from > 0)
          continue;
        const [x, y] = there.point(0.5);
        const [x2, y2] = back.point(0.5);
        expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(4);
        pairs++;
      }
    }
    expect(pairs).toBeGreaterThan(3);
  });

  it('is picked where it is drawn, and not behind the horizon', () => {
    let picked = 0;
    curves.forEach((curve, arc) => {
      if (!curve || (arcColumn[arc * 4] ?? 0) === 0) return;
      const [x, y] = curve.point((curve.from + curve.to) / 2);
      expect(hitArcs(arcs, arcColumn, project, { x, y })).toContain(arc);
      expect(distanceToArc(curve, x, y)).toBeLessThan(0.6);
      picked++;
    });
    expect(picked).toBeGreaterThan(9);
  });

  it('shows no curve whose both ends lie behind the globe', () => {
    const away = { ends: [-150, -40, -120, -50], bow: 0.2, startGap: 0, endGap: 0 } as const;
    expect(globeCurve(globe, away)).toBeNull();
    expect(spotOf(globe, surfaceVector(-150, -40)).front).toBeLessThan(0);
  });

  it('ends a curve at the horizon that it goes behind', () => {
    const cut = globeCurve(globe, { ends: [...BAKU, -110, 30], bow: 0.3, startGap: 0, endGap: 0 });
    expect(cut?.from).toBe(0);
    expect(cut?.to).toBeLessThan(1);
    const [x, y] = cut?.point(cut.to) ?? [0, 0];
    const part = Math.hypot(x - globe.x, y - globe.y) / discRadius(globe);
    expect(part).toBeGreaterThan(0.995);
    expect(part).toBeLessThanOrEqual(1.0005);
  });
});
