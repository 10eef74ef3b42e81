// The globe of the second painter: d3-geo's paths in the perspective of scene/camera/globe.ts, cut at the horizon.
import { type GeoProjection, geoProjection } from 'd3-geo';
import { type Globe, globeOf, globeProject } from '../../scene/camera/globe.ts';
import type { Project } from '../../scene/camera/project.ts';
import { discScaleOf } from '../../scene/map/discScale.ts';
import { type FlatView, flatProject } from './flatProjection.ts';

/** The globe of a view, or null where the view is flat. */
export function globeOfView(view: FlatView): Globe | null {
  return view.globe ? globeOf(view, view.width, view.height) : null;
}

/** [lng, lat] to screen px in either projection. */
export function viewProject(view: FlatView): Project {
  const globe = globeOfView(view);
  const project: Project = globe ? globeProject(globe) : flatProject(view);
  return Object.assign(project, { discScale: discScaleOf(view.zoom) });
}

/** The same projection for d3-geo's paths. */
export function globeProjection({ radius, eye, x, y }: Globe, view: FlatView): GeoProjection {
  return geoProjection((lambda, phi) => {
    const height = Math.cos(phi) * Math.cos(lambda);
    const scale = (eye - 1) / (eye - height);
    return [Math.cos(phi) * Math.sin(lambda) * scale, Math.sin(phi) * scale];
  })
    .rotate([-view.lng, -view.lat])
    .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 0.01)
    .scale(radius)
    .translate([x, y])
    .precision(0.3);
}
