// Presses on the map: whose they are, and which are double ones, that zoom and choose nothing.
import type { HitTest } from './mapStage.ts';

/** So long a press waits for a second one, and so far apart the two may lie, px. */
const DOUBLE_PRESS_MILLISECONDS = 280;
const DOUBLE_PRESS_REACH = 24;

/** Whether it was a finger that pressed the container last. */
export function fingerOn(container: HTMLElement): () => boolean {
  let isFinger = false;
  for (const kind of ['pointerdown', 'pointermove'] as const)
    container.addEventListener(
      kind,
      ({ pointerType }) => {
        isFinger = pointerType === 'touch';
      },
      true,
    );
  return () => isFinger;
}

/** Takes every press and hands on the single ones, a moment later. */
export function createPresses(single: (hit: HitTest) => void): (hit: HitTest) => void {
  let waiting: { readonly hit: HitTest; readonly timer: number } | null = null;
  return (hit) => {
    const isSecond =
      waiting !== null && Math.hypot(hit.x - waiting.hit.x, hit.y - waiting.hit.y) <= DOUBLE_PRESS_REACH;
    clearTimeout(waiting?.timer);
    waiting = null;
    if (isSecond) return;
    const timer = window.setTimeout(() => {
      waiting = null;
      single(hit);
    }, DOUBLE_PRESS_MILLISECONDS);
    waiting = { hit, timer };
  };
}

/** A place that is meant without a point of the map. */
export function placeAlone(placeId: string | null): HitTest {
  return { placeId, places: [], arcs: [], x: 0, y: 0 };
}
