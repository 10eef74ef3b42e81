// Puts the interface on the page.
import { render } from 'preact';
import { keepFocus } from '../base/keepFocus.ts';
import { App } from './App.tsx';
import { TAKEN_OVER, takeFirstView } from './firstView.ts';
import type { UiProps } from './props.ts';
import '../base/base.css';
import '../base/numbers.css';
import './panels.css';
import '../year/year.css';
import '../layers/layers.css';
import '../partners/countries.css';
import '../card/card.css';
import '../compare/compare.css';
import '../time/timeline.css';
import './dialogs.css';
import '../national/national.css';
import './notice.css';
import './narrow.css';
import './sideways.css';
import './print.css';
import './projector.css';
import '../table/table.css';
import '../table/tableNarrow.css';
import './views.css';

/**
 * The interface in `root`, which lies over the map and lets the pointer through between its panels. It is drawn once: from
 * then on each part follows what it reads of `props`.
 */
export function mountUi(root: HTMLElement, props: UiProps): void {
  takeFirstView();
  keepFocus(root);
  render(<App props={props} />, root);
  queueMicrotask(() => dispatchEvent(new Event(TAKEN_OVER)));
}
