// Pan, zoom, hover and press of the map without WebGL, from pointer and wheel.
import type { FittedCamera } from '../../scene/camera/fitView.ts';
import type { ScreenPoint } from '../../scene/map/mapPainter.ts';
import type { FlatView } from './flatProjection.ts';
import { draggedCamera, zoomedCamera } from './movedCamera.ts';

export interface PointerTarget {
  readonly view: () => FlatView;
  readonly move: (camera: FittedCamera) => void;
  readonly hover: (point: ScreenPoint | null, country: string | null) => void;
  readonly press: (point: ScreenPoint, country: string | null) => void;
}

/** A pointer that moved less than this between down and up was a press, px. */
const PRESS_REACH = 4;

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
      const hit = document.elementFromPoint(event.clientX, event.clientY);
      if (pressed) target.press(point, hit?.getAttribute('data-country') ?? null);
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
  container.addEventListener(
    'dblclick',
    (event) => {
      const { x, y } = pointOf(event);
      target.move(zoomedCamera(target.view(), x, y, 1));
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
