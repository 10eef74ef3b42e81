// Puts the interface on the page, keeps it up to date, and measures what it covers of the window.
import { render } from 'preact';
import type { Insets } from '../../scene/camera/fitView.ts';
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

export interface Ui {
  readonly update: (props: UiProps) => void;
  /** CSS px that panels cover from each edge of the window, and what else lies on the map. */
  readonly insets: () => Insets;
}

/** The interface in `root`, which lies over the map and lets the pointer through between its panels; `onInsets`
 * hears when the covered space changes (a drawer opens, a panel grows). */
export function mountUi(root: HTMLElement, onInsets: (insets: Insets) => void = () => {}): Ui {
  takeFirstView();
  keepFocus(root);
  let known = '';
  const watch = new ResizeObserver(() => {
    const insets = insetsOf(root);
    const now = JSON.stringify(insets);
    if (now === known) return;
    known = now;
    onInsets(insets);
  });
  let waiting: UiProps | null = null;
  let first = true;
  let rendering = false;
  // What loses the focus because it is taken away says so in the middle of a render: its change waits for the end.
  const renderAll = (): void => {
    if (rendering) return;
    rendering = true;
    try {
      while (waiting) {
        const props: UiProps = waiting;
        waiting = null;
        render(<App props={props} />, root);
      }
    } finally {
      rendering = false;
    }
  };
  return {
    update(props) {
      waiting = props;
      renderAll();
      if (first) queueMicrotask(() => dispatchEvent(new Event(TAKEN_OVER)));
      first = false;
      // Observing twice changes nothing; panels that came since are watched from now on.
      for (const panel of root.querySelectorAll(`${PANELS}, ${BLOCKS}`)) watch.observe(panel);
    },
    insets: () => insetsOf(root),
  };
}

const PANELS = '.panel, .sheet-handle, .drawer';
const BLOCKS = '.map-buttons, .trouble, .notice, .invite, .reveal-bar';

/** A panel belongs to the edge it leaves the least space to; hidden ones cover nothing. */
function insetsOf(root: HTMLElement): Insets {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const { innerWidth, innerHeight } = window;
  for (const panel of root.querySelectorAll(PANELS)) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.width > innerWidth * 0.6) {
      if (box.bottom < innerHeight / 2) insets.top = Math.max(insets.top, box.bottom);
      else insets.bottom = Math.max(insets.bottom, innerHeight - box.top);
    } else if (box.left < innerWidth - box.right) insets.left = Math.max(insets.left, box.right);
    else insets.right = Math.max(insets.right, innerWidth - box.left);
  }
  const blocks = [...root.querySelectorAll(BLOCKS)].map((block) => block.getBoundingClientRect());
  return { ...insets, blocks: blocks.map(({ left, top, right, bottom }) => ({ left, top, right, bottom })) };
}
