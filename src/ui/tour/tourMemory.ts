// Whether this reader has met the tour; where the browser keeps nothing, it is offered again.

const KEY = 'azerbaijan-migration-atlas.tour';

/** True where the tour was taken or declined in this browser. */
export function tourIsKnown(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage can be refused altogether.
    return false;
  }
}

/** It will not be offered again. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'known');
  } catch {
    // Full or refused: nothing else depends on it.
  }
}
