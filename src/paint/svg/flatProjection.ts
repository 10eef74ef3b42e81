// The flat projection of the second painter: Web Mercator as MapLibre draws it from above, in screen pixels.
import { type GeoProjection, geoMercator } from 'd3-geo';
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

/** The same projection for d3-geo's paths, clipped to the frame and a little more. */
export function flatProjection(view: FlatView): GeoProjection {
  const world = 512 * 2 ** view.zoom;
  const [x, y] = flatProject(view)(0, 0);
  return (
    geoMercator()
      .scale(world / (2 * Math.PI))
      .translate([x, y])
      // Edges are straight, as WebGL draws them; to bend each into a part of a great circle takes as long as all else.
      .precision(0)
      .clipExtent([
        [-40, -40],
        [view.width + 40, view.height + 40],
      ])
  );
}
