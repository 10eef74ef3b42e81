// Shapes as paths of the globe without WebGL: d3-geo's, in the perspective of scene/camera/globe.ts, cut at the horizon.
import { geoPath, geoProjection } from 'd3-geo';
import type { Globe } from '../../scene/camera/globe.ts';
import type { ShapePath } from './flatPath.ts';
import type { FlatView } from './flatProjection.ts';

export { fadedAtLimb } from './limb.ts';

/** Paths of a globe, with so many decimals of a pixel. */
export function globePath({ radius, eye, x, y }: Globe, view: FlatView, digits: number): ShapePath {
  const projection = geoProjection((lambda, phi) => {
    const height = Math.cos(phi) * Math.cos(lambda);
    const scale = (eye - 1) / (eye - height);
    return [Math.cos(phi) * Math.sin(lambda) * scale, Math.sin(phi) * scale];
  })
    .rotate([-view.lng, -view.lat])
    .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 0.01)
    .scale(radius)
    .translate([x, y])
    .precision(0.3);
  const path = geoPath(projection).digits(digits);
  return (shape) => path(shape) ?? '';
}
