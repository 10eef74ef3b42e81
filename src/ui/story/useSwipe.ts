// A finger drawn across a card to the left goes on, to the right goes back; up and down still scroll.
import { useRef } from 'preact/hooks';

/** Shorter or steeper is no swipe, px and ratio. */
const SHORTEST = 48;
const STEEPEST = 0.6;

/** Handlers of the card; `step` hears 1 for on and -1 for back. */
export function useSwipe(step: (by: 1 | -1) => void) {
  const start = useRef<Touch | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      start.current = touches.length === 1 ? (touches[0] ?? null) : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, to] = [start.current, changedTouches[0]];
      start.current = null;
      if (!from || !to) return;
      const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(dx) < SHORTEST || Math.abs(dy) > Math.abs(dx) * STEEPEST) return;
      step(dx < 0 ? 1 : -1);
    },
  };
}
