// The tilted map: the camera that deck.gl has, arcs that rise with the tilt, and picking true to the risen curve.

import { WebMercatorViewport } from '@deck.gl/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLatToWorld } from '../../../src/lib/mercator.ts';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import {
  MAX_TILT_DEGREES,
  type Tilt,
  tiltOf,
  tiltProject,
  tiltSpot,
} from '../../../src/scene/camera/tilt.ts';
import { curveFrame, curvePoint } from '../../../src/scene/map/curve.ts';
import { distanceToArc } from '../../../src/scene/map/curveDistance.ts';
import { elevatedCurve } from '../../../src/scene/map/elevatedCurve.ts';
import { elevation } from '../../../src/scene/map/elevation.ts';
import { hitArcs } from '../../../src/scene/map/hitArcs.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { arcOnScreen, type ScreenCurve } from '../../../src/scene/map/screenCurve.ts';
import { hubAtlas as atlas, HUB_VIEW, MOVES } from '../../fixture/hubFixture.ts';

const [WIDTH, HEIGHT] = [1200, 800];
const CAMERA = { zoom: 3, lng: 20, lat: 47 };
const LAYERS = Object.freeze([...MOVES, 'roads']);
const { arcs, arcColumn, nodes, radii } = viewPicture(atlas, { ...HUB_VIEW, layers: LAYERS, year: 2002 });
const flat = flatProject({ ...CAMERA, width: WIDTH, height: HEIGHT });

function tiltBy(degrees: number): Tilt {
  const tilt = tiltOf(CAMERA, degrees, WIDTH, HEIGHT);
  if (!tilt) throw new Error(`${degrees} degrees are no tilt`);
  return tilt;
}

const curvesAt = (degrees: number): readonly (ScreenCurve | null)[] => {
  const project = degrees > 0 ? tiltProject(tiltBy(degrees)) : flat;
  return Array.from({ length: arcs.count }, (_, arc) =>
    (arcColumn[arc * 4] ?? 0) > 0 ? arcOnScreen(arcs, arcColumn, project, arc) : null,
  );
};
const degrees = fc.double({ min: 0.5, max: MAX_TILT_DEGREES, noNaN: true });
const place = fc.record({
  lng: fc.double({ min: 0, max: 100, noNaN: true }),
  lat: fc.double({ min: 20, max: 70, noNaN: true }),
});

describe('tiltProject', () => {
  it('sees the ground as the camera of deck.gl does', () => {
    fc.assert(
      fc.property(place, degrees, ({ lng, lat }, pitch) => {
        const viewport = new WebMercatorViewport({
          width: WIDTH,
          height: HEIGHT,
          longitude: CAMERA.lng,
          latitude: CAMERA.lat,
          zoom: CAMERA.zoom,
          pitch,
        });
        const [x = 0, y = 0] = viewport.project([lng, lat]);
        const [found, down] = tiltProject(tiltBy(pitch))(lng, lat);
        expect(found).toBeCloseTo(x, 1);
        expect(down).toBeCloseTo(y, 1);
      }),
    );
  });

  it('sees heights as the camera of deck.gl does', () => {
    const viewport = new WebMercatorViewport({
      width: WIDTH,
      height: HEIGHT,
      longitude: CAMERA.lng,
      latitude: CAMERA.lat,
      zoom: CAMERA.zoom,
      pitch: 50,
    });
    const metres = 400_000;
    const [x = 0, y = 0] = viewport.project([CAMERA.lng, CAMERA.lat, metres]);
    const pixelsAMetre = (viewport.distanceScales.unitsPerMeter[2] ?? 0) * viewport.scale;
    const spot = tiltSpot(tiltBy(50), 0, 0, metres * pixelsAMetre);
    expect(spot.x).toBeCloseTo(x, 1);
    expect(spot.y).toBeCloseTo(y, 1);
  });

  it('is no tilt from straight above', () => {
    expect(tiltOf(CAMERA, 0, WIDTH, HEIGHT)).toBeNull();
  });

  it('puts what lies behind the eye below the window', () => {
    const [, y] = tiltProject(tiltBy(60))(45, -60);
    expect(y).toBeGreaterThan(HEIGHT);
    expect(Number.isFinite(y)).toBe(true);
  });
});

describe('elevatedCurve', () => {
  it('lies on the flat curve as the tilt goes', () => {
    const risen = curvesAt(0.02);
    curvesAt(0).forEach((curve, arc) => {
      for (const share of [0, 0.25, 0.5, 0.75, 1]) {
        const [x = 0, y = 0] = curve?.point(share) ?? [];
        const [risenX = 0, risenY = 0] = risen[arc]?.point(share) ?? [];
        // A circle measured in 32 pieces, and gaps measured along it instead of across.
        if (curve) expect(Math.hypot(risenX - x, risenY - y)).toBeLessThan(1);
      }
    });
  });

  it('stands higher over its ground the more the map is tilted, up to a bound', () => {
    const heights = [5, 20, 40, 60].map((each) => elevation(400, tiltBy(each)));
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(heights[0]).toBeGreaterThan(10);
    expect(elevation(50_000, tiltBy(60))).toBeLessThan(HEIGHT * 0.3 + 1);
  });

  it('stands over the curve on the ground, its middle highest', () => {
    const tilt = tiltBy(50);
    const ends = [49.87, 40.41, 37.6, 55.75] as const;
    const risen = elevatedCurve(tilt, { ends, bow: 0.3, startGap: 0, endGap: 0 });
    const [x0, y0] = lngLatToWorld([ends[0], ends[1]], tilt.world);
    const [x1, y1] = lngLatToWorld([ends[2], ends[3]], tilt.world);
    const ground = curveFrame({ x0, y0, x1, y1, bow: 0.3, startGap: 0, endGap: 0 });
    const top = elevation(Math.hypot(x1 - x0, y1 - y0), tilt);
    const heights = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const [x, y] = curvePoint(ground, share);
      const up = 4 * share * (1 - share) * top;
      const spot = tiltSpot(tilt, x - tilt.x, y - tilt.y, up);
      expect(risen && distanceToArc(risen, spot.x, spot.y)).toBeLessThan(0.3);
      return tiltSpot(tilt, x - tilt.x, y - tilt.y, 0).y - spot.y;
    });
    expect(Math.max(...heights)).toBe(heights[2]);
    expect(heights[2]).toBeGreaterThan(30);
  });

  it('ends within 2 px of the rim of the destination', () => {
    const project = tiltProject(tiltBy(50));
    let ended = 0;
    curvesAt(50).forEach((curve, arc) => {
      if (!curve || curve.to < 1) return;
      const [lng = 0, lat = 0] = arcs.ends.subarray(arc * 4 + 2, arc * 4 + 4);
      const [x, y] = project(lng, lat);
      const [tipX, tipY] = curve.point(1);
      const node = nodes.nodeOfPlace[arcs.places[arc * 2 + 1] ?? 0] ?? -1;
      const beyondRim = Math.hypot(tipX - x, tipY - y) - (radii.radius[node] ?? 0);
      expect(beyondRim).toBeGreaterThan(-0.5);
      expect(beyondRim).toBeLessThan(2);
      ended++;
    });
    expect(ended).toBeGreaterThan(9);
  });

  it('keeps opposite directions apart', () => {
    const curves = curvesAt(45);
    let pairs = 0;
    for (let arc = 0; arc < arcs.count; arc++) {
      const back = Array.from({ length: arcs.count }, (_, i) => i).find(
        (i) =>
          arcs.places[i * 2] === arcs.places[arc * 2 + 1] && arcs.places[i * 2 + 1] === arcs.places[arc * 2],
      );
      const [here, there] = [curves[arc], back === undefined ? null : curves[back]];
      if (!here || !there || here.length < 60) continue;
      expect(distanceToArc(there, ...here.point(0.5))).toBeGreaterThan(3);
      pairs++;
    }
    expect(pairs).toBeGreaterThan(3);
  });
});

describe('hitArcs on a tilted map', () => {
  it.each([15, 45, 60])('finds each arc on the curve that is seen at %i degrees', (each) => {
    const project = tiltProject(tiltBy(each));
    curvesAt(each).forEach((curve, arc) => {
      if (!curve) return;
      for (const share of [0.25, 0.5, 0.75]) {
        const [x, y] = curve.point(curve.from + share * (curve.to - curve.from));
        expect(hitArcs(arcs, arcColumn, project, { x, y })).toContain(arc);
      }
    });
  });

  it('no longer finds an arc where it lay on the ground', () => {
    const project = tiltProject(tiltBy(50));
    const curves = curvesAt(50);
    const [longest] = [...curves].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
    expect(longest?.length).toBeGreaterThan(200);
    const [x = 0, y = 0] = longest?.point(0.5) ?? [];
    const found = hitArcs(arcs, arcColumn, project, { x, y: y + 60 });
    expect(found.map((arc) => curves[arc])).not.toContain(longest);
  });
});
