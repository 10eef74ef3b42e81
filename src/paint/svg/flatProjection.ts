// The flat projection of the second painter: Web Mercator as MapLibre draws it from above, in screen pixels.
import { lngLatToWorld } from '../../lib/mercator.ts';
import type { FittedCamera } from '../../scene/camera/fitView.ts';

export interface FlatView extends FittedCamera {
  readonly width: number;
  readonly height: number;
  /** The earth as a globe instead. */
  readonly globe?: boolean;
}

/** [lng, lat] to screen px; longitudes past 180 stay on their side of the frame. */
export function flatProject(view: FlatView): (lng: number, lat: number) => readonly [number, number] {
  const world = 512 * 2 ** view.zoom;
  const [centreX, centreY] = lngLatToWorld([view.lng, view.lat], world);
  return (lng, lat) => {
    const [x, y] = lngLatToWorld([lng, lat], world);
    return [x - centreX + view.width / 2, y - centreY + view.height / 2];
  };
}
