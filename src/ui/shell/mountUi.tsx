// Puts the interface on the page.
import { render } from 'preact';
import { App } from './App.tsx';
import { TAKEN_OVER, takeFirstView } from './firstView.ts';
import type { UiProps } from './props.ts';

/**
 * The interface in `root`, which lies over the map and lets the pointer through between its panels. It is drawn once: from
 * then on each part follows what it reads of `props`.
 */
export function mountUi(root: HTMLElement, props: UiProps): void {
  takeFirstView();
  render(<App props={props} />, root);
  queueMicrotask(() => dispatchEvent(new Event(TAKEN_OVER)));
}
