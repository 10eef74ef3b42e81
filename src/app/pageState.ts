// What the page shows: the view, which a link carries, and the transient state, which none does; changed here and nowhere else.

import { signal } from '@preact/signals';
import { keysOf } from '../lib/typedKeys.ts';
import { createStore, type Store } from '../state/store.ts';
import type { ViewState } from '../state/viewState.ts';
import type { Commands, TransientState } from '../ui/shell/props.ts';
import { NO_LESSON } from '../ui/story/lesson.ts';
import { tracked } from './tracked.ts';

export interface PageState extends Store<ViewState> {
  /** The present view, followed field by field by who reads it; a plain value is what `get` gives. */
  readonly view: ViewState;
  /** The same of the transient state. */
  readonly transient: TransientState;
  readonly change: Commands['change'];
  /** Changes what differs of the transient state. */
  readonly pass: (change: Partial<TransientState>) => void;
}

/** Nothing is open and nothing under the pointer; `motion`: whether anything may move. */
export function firstTransient(motion: boolean): TransientState {
  return {
    playing: false,
    motion,
    everyDot: 1,
    panel: null,
    panelAt: null,
    handed: null,
    lesson: NO_LESSON,
    hovered: null,
    tip: null,
    discScale: 1,
    tilt: 0,
    shortcuts: true,
    counts: 'here',
    mapStands: false,
    mapTrouble: null,
    offline: false,
    notice: 'none',
  };
}

/** Starts with a view and nothing open; `changed` is called after each change of either. */
export function createPageState(first: ViewState, motion: boolean, changed: () => void): PageState {
  const store = createStore(first);
  const view = signal(first);
  const transient = signal(firstTransient(motion));
  const set: PageState['set'] = (next, how) => {
    view.value = next;
    store.set(next, how);
    changed();
  };
  return {
    ...store,
    set,
    view: tracked(view),
    transient: tracked(transient),
    change: (action, how) => set(action(store.get()), how),
    pass(change) {
      const before = transient.peek();
      const keys = keysOf(change);
      if (keys.every((key) => before[key] === change[key])) return;
      transient.value = { ...before, ...change };
      changed();
    },
  };
}
