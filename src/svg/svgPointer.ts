// Pan, zoom, hover and press of the map without WebGL, from pointer and wheel.
import { lngLatToWorld, worldToLngLat } from '../lib/mercator.ts';
import type { FittedCamera } from '../scene/fitView.ts';
import type { ScreenPoint } from '../scene/mapPainter.ts';
import type { FlatView } from './flatProjection.ts';

export interface PointerTarget {
  readonly view: () => FlatView;
  readonly move: (camera: FittedCamera) => void;
  readonly hover: (point: ScreenPoint | null, country: string | null) => void;
  readonly press: (point: ScreenPoint, country: string | null) => void;
}

const LEAST_ZOOM = 0.4;
const GREATEST_ZOOM = 8;
/** A pointer that moved less than this between down and up was a press, px. */
const PRESS_REACH = 4;

/** The camera after the picture was dragged by (dx, dy) px. */
export function draggedCamera(view: FlatView, dx: number, dy: number): FittedCamera {
  const world = 512 * 2 ** view.zoom;
  const [x, y] = lngLatToWorld([view.lng, view.lat], world);
  const [lng, lat] = worldToLngLat([x - dx, y - dy], world);
  return { zoom: view.zoom, lng, lat };
}

/** The camera after zooming by `steps` while the point under (x, y) stays where it is. */
export function zoomedCamera(view: FlatView, x: number, y: number, steps: number): FittedCamera {
  const zoom = Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, view.zoom + steps));
  const factor = 2 ** (zoom - view.zoom);
  const offsetX = (x - view.width / 2) * (factor - 1);
  const offsetY = (y - view.height / 2) * (factor - 1);
  return draggedCamera({ ...view, zoom }, -offsetX, -offsetY);
}

/** Listens on `container`; returns how to stop. */
export function bindPointer(container: HTMLElement, target: PointerTarget): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let start: { readonly x: number; readonly y: number; readonly view: FlatView } | null = null;
  const pointOf = (event: MouseEvent): ScreenPoint => {
    const box = container.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const countryOf = (event: Event): string | null =>
    event.target instanceof Element ? event.target.getAttribute('data-country') : null;
  container.style.touchAction = 'none';
  container.addEventListener(
    'pointerdown',
    (event) => {
      start = { ...pointOf(event), view: target.view() };
      container.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  container.addEventListener(
    'pointermove',
    (event) => {
      const point = pointOf(event);
      if (start && Math.hypot(point.x - start.x, point.y - start.y) > PRESS_REACH)
        target.move(draggedCamera(start.view, point.x - start.x, point.y - start.y));
      else if (!start) target.hover(point, countryOf(event));
    },
    { signal },
  );
  container.addEventListener(
    'pointerup',
    (event) => {
      const point = pointOf(event);
      const pressed = start !== null && Math.hypot(point.x - start.x, point.y - start.y) <= PRESS_REACH;
      start = null;
      // While the pointer is captured the container is the target: ask what lies under the point.
      const under = document.elementFromPoint(event.clientX, event.clientY);
      if (pressed) target.press(point, under?.getAttribute('data-country') ?? null);
    },
    { signal },
  );
  container.addEventListener(
    'pointercancel',
    () => {
      start = null;
    },
    { signal },
  );
  container.addEventListener('pointerleave', () => target.hover(null, null), { signal });
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = pointOf(event);
      target.move(zoomedCamera(target.view(), x, y, -event.deltaY / 400));
    },
    { passive: false, signal },
  );
  return () => stop.abort();
}
