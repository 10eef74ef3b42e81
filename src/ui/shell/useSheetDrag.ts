// The sheet of a phone follows the finger on its handle and comes to rest closed, half open or tall.
import { useRef } from 'preact/hooks';

/** Heights of the open sheet in parts of the window. */
const RESTS = [0.46, 0.7] as const;
/** Lower than this part of the window, it closes. */
const CLOSED_BELOW = 0.18;
/** A press that moves less is a press. */
const SLACK_PIXELS = 6;

interface Drag {
  readonly pointer: number;
  readonly fromY: number;
  readonly fromHeight: number;
  moved: boolean;
}

/** Handlers of the handle; the sheet is the element after it. `endsDrag` tells the click that a drag ends with, if it
 * ends with one, from a press of its own, by pointer or by key. */
export function useSheetDrag(setOpen: (open: boolean) => void) {
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const sheetOf = (handle: EventTarget | null): HTMLElement | null => {
    const next = handle instanceof HTMLElement ? handle.nextElementSibling : null;
    return next instanceof HTMLElement ? next : null;
  };
  return {
    endsDrag(click: MouseEvent): boolean {
      const ends = dragged.current && click.detail > 0;
      dragged.current = false;
      return ends;
    },
    handlers: {
      onPointerDown(event: PointerEvent) {
        const sheet = sheetOf(event.currentTarget);
        dragged.current = false;
        if (!sheet || !event.isPrimary) return;
        const fromHeight = sheet.getBoundingClientRect().height;
        drag.current = { pointer: event.pointerId, fromY: event.clientY, fromHeight, moved: false };
        if (event.currentTarget instanceof HTMLElement)
          event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        const sheet = sheetOf(event.currentTarget);
        const now = drag.current;
        if (!sheet || !now || now.pointer !== event.pointerId) return;
        const up = now.fromY - event.clientY;
        if (!now.moved && Math.abs(up) < SLACK_PIXELS) return;
        if (!now.moved) setOpen(true);
        now.moved = true;
        dragged.current = true;
        const height = Math.min(innerHeight * RESTS[1], Math.max(0, now.fromHeight + up));
        sheet.style.height = `${height}px`;
        sheet.style.maxHeight = 'none';
      },
      onPointerUp(event: PointerEvent) {
        const sheet = sheetOf(event.currentTarget);
        const now = drag.current;
        drag.current = null;
        if (!sheet || !now?.moved) return;
        const share = sheet.getBoundingClientRect().height / innerHeight;
        const isTall = Math.abs(share - RESTS[1]) < Math.abs(share - RESTS[0]);
        sheet.style.height = '';
        sheet.style.maxHeight = isTall ? `${RESTS[1] * 100}dvh` : '';
        setOpen(share >= CLOSED_BELOW);
      },
      onPointerCancel() {
        drag.current = null;
      },
    },
  };
}
