// The part of the world that a camera shows holds what stands in the window, and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesWithin } from '../../../src/flows/placesWithin.ts';
import type { Atlas } from '../../../src/package/atlas.ts';
import { viewProject } from '../../../src/paint/svg/globeProjection.ts';
import { viewBounds } from '../../../src/scene/camera/viewBounds.ts';

const width = 1280;
const height = 720;
const cameras = fc.record({
  zoom: fc.double({ min: 2.5, max: 12, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
});
/** In shares of the window about its middle, up to one window beyond its rims. */
const share = fc.double({ min: -1, max: 1, noNaN: true });

const atlasAt = (lng: number, lat: number) => ({ places: [{ lng, lat }] }) as unknown as Atlas;

describe('the part of the world in a window', () => {
  it('holds a place just where the window does', () => {
    fc.assert(
      fc.property(cameras, share, share, (camera, across, down) => {
        const bounds = viewBounds(camera, width, height);
        const lng = camera.lng + across * (bounds.east - bounds.west);
        const lat = camera.lat + down * (bounds.north - bounds.south);
        fc.pre(Math.abs(lat) < 84);
        const [x, y] = viewProject({ ...camera, width, height, globe: false })(lng, lat);
        const away = Math.min(x, width - x, y, height - y);
        fc.pre(Math.abs(away) > 1e-3);
        expect(placesWithin(atlasAt(lng, lat), bounds)[0]).toBe(away > 0 ? 1 : 0);
      }),
    );
  });

  it('holds a place beyond the 180th meridian', () => {
    const bounds = viewBounds({ zoom: 4, lng: 178, lat: 0 }, width, height);
    expect(placesWithin(atlasAt(-178, 0), bounds)[0]).toBe(1);
    expect(placesWithin(atlasAt(140, 0), bounds)[0]).toBe(0);
  });
});
