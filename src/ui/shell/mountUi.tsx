// Puts the interface on the page.
import { render } from 'preact';
import { takeOverKept } from '../base/Kept.tsx';
import { App } from './App.tsx';
import { TAKEN_OVER, takeFirstView } from './firstView.ts';
import type { UiProps } from './props.ts';

/**
 * The interface in `root`, which lies over the map and lets the pointer through between its panels. It is drawn once, in a few
 * tasks: from then on each part follows what it reads of `props`.
 */
export async function mountUi(root: HTMLElement, props: UiProps): Promise<void> {
  takeFirstView();
  render(<App props={props} />, root);
  await takeOverKept();
  dispatchEvent(new Event(TAKEN_OVER));
}
