// Pan and zoom of the map without WebGL: the point under the pointer stays under it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatProject } from '../../../src/paint/svg/flatProjection.ts';
import { draggedCamera, zoomedCamera } from '../../../src/paint/svg/movedCamera.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../../../src/scene/camera/fitView.ts';

const views = fc.record({
  zoom: fc.double({ min: 1, max: 7, noNaN: true }),
  lng: fc.double({ min: -60, max: 120, noNaN: true }),
  lat: fc.double({ min: -40, max: 60, noNaN: true }),
  width: fc.constant(1000),
  height: fc.constant(700),
});

describe('flatProject', () => {
  it('puts the centre of the view in the middle of the frame', () => {
    fc.assert(
      fc.property(views, (view) => {
        const [x, y] = flatProject(view)(view.lng, view.lat);
        expect(x).toBeCloseTo(500, 6);
        expect(y).toBeCloseTo(350, 6);
      }),
    );
  });
});

describe('draggedCamera', () => {
  it('moves every point of the picture by the drag', () => {
    fc.assert(
      fc.property(
        views,
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -200, max: 200 }),
        (view, dx, dy) => {
          const [x, y] = flatProject(view)(49.87, 40.41);
          const [x2, y2] = flatProject({ ...view, ...draggedCamera(view, dx, dy) })(49.87, 40.41);
          expect(x2 - x).toBeCloseTo(dx, 4);
          expect(y2 - y).toBeCloseTo(dy, 4);
        },
      ),
    );
  });
});

describe('zoomedCamera', () => {
  it('keeps the point under the pointer where it is', () => {
    fc.assert(
      fc.property(views, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (view, steps) => {
        const project = flatProject(view);
        const [x, y] = project(49.87, 40.41);
        const after = flatProject({ ...view, ...zoomedCamera(view, x, y, steps) })(49.87, 40.41);
        expect(after[0]).toBeCloseTo(x, 3);
        expect(after[1]).toBeCloseTo(y, 3);
      }),
    );
  });

  it('stays between the least and the greatest zoom', () => {
    const view = { zoom: 7.9, lng: 48, lat: 42, width: 1000, height: 700 };
    expect(zoomedCamera(view, 500, 350, 5).zoom).toBe(MAX_ZOOM);
    expect(zoomedCamera({ ...view, zoom: 0.5 }, 500, 350, -5).zoom).toBe(MIN_ZOOM);
  });
});
