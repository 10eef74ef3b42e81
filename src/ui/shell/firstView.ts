// The view that stands in the page before any script: it is taken over where it is the one asked for, else it goes.
import { elementById } from '../base/elementById.ts';

/** Said to the window once the interface answers. */
export const TAKEN_OVER = 'atlas-taken-over';

/** Takes away what stands in the page from the build, its picture too: else it would be seen until the map stands. */
export function clearFirstView(): void {
  removeStillPage();
  const root = elementById('app');
  if (root.dataset.drawn === undefined) {
    root.replaceChildren();
    elementById('map').replaceChildren();
  }
  root.dataset.drawn = '';
  delete document.documentElement.dataset.other;
}

/** Leaves the view in the page to be taken over, unless the reader asked for another one. */
export function takeFirstView(): void {
  removeStillPage();
  if (document.documentElement.dataset.other !== undefined) clearFirstView();
  elementById('app').dataset.drawn = '';
}

/** What stands there for those without scripts holds the numbers that a class may be guessing. */
function removeStillPage(): void {
  document.querySelector('noscript')?.remove();
}
