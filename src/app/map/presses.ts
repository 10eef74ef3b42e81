// Presses on the map: how far a mouse and a finger reach, and which are double ones, that zoom and choose nothing.
import { HIT_REACH } from '../../scene/map/hitArcs.ts';
import type { HitTest } from './mapStage.ts';

/** So long a press waits for a second one, and so far apart the two may lie, px. */
const DOUBLE_PRESS_MILLISECONDS = 280;
const DOUBLE_PRESS_REACH = 24;

/** Beyond the discs of places and the strokes of arcs, px: of a mouse, and of a finger. */
const POINTER_REACH = { places: 5, arcs: HIT_REACH } as const;
const FINGER_REACH = { places: 22, arcs: 22 } as const;

/** How far whatever pressed the container last reaches. */
export function reachOf(container: HTMLElement): () => typeof POINTER_REACH | typeof FINGER_REACH {
  let reach: typeof POINTER_REACH | typeof FINGER_REACH = POINTER_REACH;
  for (const kind of ['pointerdown', 'pointermove'] as const)
    container.addEventListener(
      kind,
      ({ pointerType }) => {
        reach = pointerType === 'touch' ? FINGER_REACH : POINTER_REACH;
      },
      true,
    );
  return () => reach;
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
