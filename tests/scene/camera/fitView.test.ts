// The first view: what is kept lies in the space that panels leave, and only what would shrink it far is dropped.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLatToWorld } from '../../../src/lib/mercator.ts';
import {
  FIT_GREATEST_ZOOM,
  FIT_LEAST_ZOOM,
  type FittedCamera,
  fitView,
  type Insets,
  MIN_ZOOM,
} from '../../../src/scene/camera/fitView.ts';

type Position = readonly [number, number];
interface Window {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

const MARGIN = 40;
const HUB: Position = [49.8671, 40.4093];
/** Zoom steps that a place may cost. */
const FARTHEST_COST = 0.55;

const windows: fc.Arbitrary<Window> = fc.record({
  width: fc.integer({ min: 900, max: 2000 }),
  height: fc.integer({ min: 600, max: 1200 }),
  insets: fc.record({
    top: fc.integer({ min: 0, max: 100 }),
    right: fc.integer({ min: 0, max: 300 }),
    bottom: fc.integer({ min: 0, max: 200 }),
    left: fc.integer({ min: 0, max: 300 }),
  }),
});
const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: HUB[0] - 179, max: HUB[0] + 179, noNaN: true }),
  fc.double({ min: -50, max: 70, noNaN: true }),
);
const near: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 42, max: 58, noNaN: true }),
  fc.double({ min: 36, max: 45, noNaN: true }),
);
const position = fc.oneof(anywhere, near);

/** Where a position stands on screen, px, in the copy of the world nearest to the hub. */
function onScreen([lng, lat]: Position, camera: FittedCamera, { width, height }: Window): Position {
  const world = 512 * 2 ** camera.zoom;
  const nearest = lng - 360 * Math.round((lng - HUB[0]) / 360);
  const [x, y] = lngLatToWorld([nearest, lat], world);
  const [cx, cy] = lngLatToWorld([camera.lng, camera.lat], world);
  return [width / 2 + x - cx, height / 2 + y - cy];
}

function isInFreeBox(each: Position, camera: FittedCamera, window: Window): boolean {
  const [x, y] = onScreen(each, camera, window);
  const { insets, width, height } = window;
  const slack = 1e-4;
  return (
    x >= insets.left + MARGIN - slack &&
    x <= width - insets.right - MARGIN + slack &&
    y >= insets.top + MARGIN - slack &&
    y <= height - insets.bottom - MARGIN + slack
  );
}

const cameraFor = (positions: readonly Position[], { width, height, insets }: Window) =>
  fitView(positions, { width, height, insets, margin: MARGIN });

/** The zoom at which positions just fill the free box, bounded as the camera is. */
function naiveZoom(positions: readonly Position[], { width, height, insets }: Window): number {
  const points = positions.map(([lng, lat]) =>
    lngLatToWorld([lng - 360 * Math.round((lng - HUB[0]) / 360), lat], 512),
  );
  const span = (axis: 0 | 1) => {
    const all = points.map((point) => point[axis]);
    return Math.max(1e-9, Math.max(...all) - Math.min(...all));
  };
  const wide = (width - insets.left - insets.right - 2 * MARGIN) / span(0);
  const high = (height - insets.top - insets.bottom - 2 * MARGIN) / span(1);
  return Math.min(FIT_GREATEST_ZOOM, Math.max(FIT_LEAST_ZOOM, Math.log2(Math.min(wide, high))));
}

function byDistance(positions: readonly Position[]): readonly Position[] {
  const world = (each: Position) =>
    lngLatToWorld([each[0] - 360 * Math.round((each[0] - HUB[0]) / 360), each[1]], 1);
  const [hx, hy] = world(HUB);
  const far = (each: Position) => Math.hypot(world(each)[0] - hx, world(each)[1] - hy);
  return [...positions].sort((a, b) => far(a) - far(b));
}

describe('fitView', () => {
  it('keeps the hub and its two nearest places inside the free box', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), windows, (others, window) => {
        const camera = cameraFor([HUB, ...others], window);
        fc.pre(camera.zoom > FIT_LEAST_ZOOM);
        for (const each of byDistance([HUB, ...others]).slice(0, 3))
          expect(isInFreeBox(each, camera, window)).toBe(true);
      }),
    );
  });

  it('drops places from the farthest only, and only those that cost more than 0.55 zoom steps', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), windows, (others, window) => {
        const camera = cameraFor([HUB, ...others], window);
        fc.pre(camera.zoom > FIT_LEAST_ZOOM);
        const sorted = byDistance([HUB, ...others]);
        const firstOutside = sorted.findIndex((each) => !isInFreeBox(each, camera, window));
        if (firstOutside < 0) return;
        const cost = camera.zoom - naiveZoom(sorted.slice(0, firstOutside + 1), window);
        expect(cost).toBeGreaterThan(FARTHEST_COST - 1e-6);
      }),
    );
  });

  it('fills the free box: one more zoom step would push a kept place out', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 2 }), windows, (others, window) => {
        const camera = cameraFor([HUB, ...others], window);
        expect(camera.zoom).toBeCloseTo(naiveZoom([HUB, ...others], window), 6);
      }),
    );
  });

  it('stays within its zooms for one place, and for none', () => {
    const window = { width: 1440, height: 900, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
    expect(cameraFor([HUB], window)).toMatchObject({ zoom: FIT_GREATEST_ZOOM });
    expect(cameraFor([HUB], window).lng).toBeCloseTo(HUB[0], 6);
    expect(cameraFor([HUB], window).lat).toBeCloseTo(HUB[1], 6);
    expect(cameraFor([], window).zoom).toBeGreaterThan(FIT_LEAST_ZOOM);
  });

  it('goes as far out and as near as it is told to', () => {
    const phone = { width: 390, height: 844, insets: { top: 0, right: 0, bottom: 240, left: 0 }, margin: 34 };
    const world: readonly Position[] = [HUB, [-110, 30], [165, -30]];
    expect(fitView(world, { ...phone, minKept: 1 }).zoom).toBe(FIT_LEAST_ZOOM);
    const town: readonly Position[] = [
      [13.4, 52.5],
      [13.5, 52.4],
    ];
    expect(fitView(town, phone).zoom).toBe(FIT_GREATEST_ZOOM);
    expect(fitView(town, { ...phone, greatest: 11 }).zoom).toBeGreaterThan(9);
    const { zoom } = fitView(world, { ...phone, minKept: 1, least: MIN_ZOOM });
    expect(zoom).toBeCloseTo(Math.log2((390 - 2 * 34) / 512 / (275 / 360)), 9);
  });
});

/** Cities near the hub, farther away, and one beyond an ocean. */
const CITIES: Readonly<Record<string, Position>> = {
  Baku: HUB,
  Tbilisi: [44.83, 41.72],
  Yerevan: [44.51, 40.18],
  Tehran: [51.39, 35.69],
  Ankara: [32.86, 39.93],
  Moscow: [37.62, 55.76],
  Kyiv: [30.52, 50.45],
  Astana: [71.45, 51.17],
  Berlin: [13.41, 52.52],
  London: [-0.13, 51.51],
  Delhi: [77.21, 28.61],
  Washington: [-77.04, 38.91],
};

describe('a first view at 1440 x 900', () => {
  const window = { width: 1440, height: 900, insets: { top: 0, right: 300, bottom: 150, left: 300 } };
  const outsideOf = (names: readonly string[]) => {
    const shown = names.map((name) => ({ name, at: CITIES[name] ?? HUB }));
    const camera = cameraFor(
      shown.map(({ at }) => at),
      window,
    );
    return shown.filter(({ at }) => !isInFreeBox(at, camera, window)).map(({ name }) => name);
  };

  it('leaves the farthest to the edge and keeps every other in the free box', () => {
    const near = ['Tbilisi', 'Tehran', 'Ankara', 'Moscow', 'Kyiv', 'Astana', 'Berlin'];
    expect(outsideOf(['Baku', ...near, 'Washington'])).toEqual(['Washington']);
  });

  it('keeps every neighbour where only neighbours are shown', () => {
    expect(outsideOf(['Baku', 'Tbilisi', 'Tehran', 'Yerevan', 'Ankara'])).toEqual([]);
  });

  it('leaves no more than the farthest to the edge where few are far apart', () => {
    expect(outsideOf(['Baku', 'Ankara', 'London', 'Tbilisi', 'Delhi', 'Washington'])).toEqual(['Washington']);
  });

  it('takes the farthest in where nothing else is shown', () => {
    expect(outsideOf(['Baku', 'Washington'])).toEqual([]);
  });
});
