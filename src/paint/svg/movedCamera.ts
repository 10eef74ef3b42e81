// The camera of the map without WebGL after a drag or a turn of the wheel: the point under the pointer stays under it.
import { lngLatToWorld, worldToLngLat } from '../../lib/mercator.ts';
import { type FittedCamera, MAX_ZOOM, MIN_ZOOM } from '../../scene/camera/fitView.ts';
import type { FlatView } from './flatProjection.ts';

/** The camera after the picture was dragged by (dx, dy) px. */
export function draggedCamera(view: FlatView, dx: number, dy: number): FittedCamera {
  const world = 512 * 2 ** view.zoom;
  const [x, y] = lngLatToWorld([view.lng, view.lat], world);
  const [lng, lat] = worldToLngLat([x - dx, y - dy], world);
  return { zoom: view.zoom, lng, lat };
}

/** The camera after zooming by `steps` while the point under (x, y) stays where it is. */
export function zoomedCamera(view: FlatView, x: number, y: number, steps: number): FittedCamera {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, view.zoom + steps));
  const factor = 2 ** (zoom - view.zoom);
  const offsetX = (x - view.width / 2) * (factor - 1);
  const offsetY = (y - view.height / 2) * (factor - 1);
  return draggedCamera({ ...view, zoom }, -offsetX, -offsetY);
}
