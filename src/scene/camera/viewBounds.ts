// The part of the world that a camera shows from straight above.
import type { Bounds } from '../../flows/placesWithin.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { lngLatToWorld, worldToLngLat } from '../../lib/mercator.ts';
import type { FittedCamera } from './fitView.ts';

/** What a window of width x height px shows; one object for the same camera and window. */
export const viewBounds = memoByIdentity((camera: FittedCamera, width: number, height: number): Bounds => {
  const world = 512 * 2 ** camera.zoom;
  const [x, y] = lngLatToWorld([camera.lng, camera.lat], world);
  const [west, north] = worldToLngLat([x - width / 2, y - height / 2], world);
  const [east, south] = worldToLngLat([x + width / 2, y + height / 2], world);
  return Object.freeze({ west, south, east, north });
});
