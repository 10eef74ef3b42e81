// The projection of the second painter: flat, or the perspective of scene/camera/globe.ts.
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
