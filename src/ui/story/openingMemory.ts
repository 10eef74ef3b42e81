// Whether this reader has met the opening; where the browser keeps nothing, it is offered again.

/** As the tour before it was remembered: who declined that is not asked again. */
export const OPENING_KEY = 'azerbaijan-migration-atlas.tour';

/** True where the opening was watched or declined in this browser. */
export function openingIsKnown(): boolean {
  try {
    return localStorage.getItem(OPENING_KEY) !== null;
  } catch {
    // Storage can be refused altogether.
    return false;
  }
}

/** It will not be offered again. */
export function rememberOpening(): void {
  try {
    localStorage.setItem(OPENING_KEY, 'known');
  } catch {
    // Full or refused: nothing else depends on it.
  }
}
