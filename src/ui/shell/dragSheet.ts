// The sheet of a phone follows the finger on its handle and comes to rest closed, half open or tall.

/** Heights of the open sheet in parts of the window. */
const RESTS = [0.46, 0.7] as const;
/** Lower than this part of the window, it closes. */
const CLOSED_BELOW = 0.18;
/** A press that moves less is a press. */
const SLACK_PIXELS = 6;

/** From a pointer that is put on the handle; the sheet is the element after it. A press stays one; the click that a drag
 * ends with is none. */
export function dragSheet(down: PointerEvent, setOpen: (open: boolean) => void): void {
  const { currentTarget: handle, pointerId, clientY: fromY } = down;
  const sheet = handle instanceof HTMLElement ? handle.nextElementSibling : null;
  if (!(handle instanceof HTMLElement && sheet instanceof HTMLElement && down.isPrimary)) return;
  const fromTop = handle.getBoundingClientRect().top;
  const over = new AbortController();
  let moved = false;
  handle.setPointerCapture(pointerId);
  const onMove = (event: PointerEvent): void => {
    const up = fromY - event.clientY;
    if (event.pointerId !== pointerId || (!moved && Math.abs(up) < SLACK_PIXELS)) return;
    if (!moved) setOpen(true);
    moved = true;
    // Measured at each move, as what lies below the sheet folds when it opens: the handle stays under the finger.
    const below = handle.getBoundingClientRect().top - (fromTop - up);
    const wanted = sheet.getBoundingClientRect().height + below;
    const height = Math.min(innerHeight * RESTS[1], Math.max(0, wanted));
    sheet.style.height = `${height}px`;
    sheet.style.maxHeight = 'none';
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    over.abort();
    if (!moved) return;
    ignoreClick(handle);
    const share = sheet.getBoundingClientRect().height / innerHeight;
    const isTall = Math.abs(share - RESTS[1]) < Math.abs(share - RESTS[0]);
    sheet.style.height = '';
    sheet.style.maxHeight = isTall ? `${RESTS[1] * 100}dvh` : '';
    setOpen(share >= CLOSED_BELOW);
  };
  const { signal } = over;
  handle.addEventListener('pointermove', onMove, { signal });
  handle.addEventListener('pointerup', onUp, { signal });
  handle.addEventListener('pointercancel', () => over.abort(), { signal });
}

/** The next click by pointer, if it comes before a press of its own, does nothing; one by key does. */
function ignoreClick(handle: HTMLElement): void {
  const over = new AbortController();
  const onClick = (click: MouseEvent): void => {
    over.abort();
    if (click.detail > 0) click.stopImmediatePropagation();
  };
  handle.addEventListener('click', onClick, { capture: true, signal: over.signal });
  handle.addEventListener('pointerdown', () => over.abort(), { signal: over.signal });
}
