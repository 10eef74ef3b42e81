// The transient state of the page: what no link carries, as one value that is changed in one place.

import type { TransientState } from '../ui/shell/props.ts';
import { NO_LESSON } from '../ui/story/lesson.ts';

export interface Transient {
  readonly get: () => TransientState;
  /** Changes what differs; false where nothing does. */
  readonly pass: (change: Partial<TransientState>) => boolean;
}

/** Starts with nothing open and nothing under the pointer; `motion` is what the system asks for. */
export function createTransient(motion: boolean): Transient {
  let state: TransientState = {
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
    mapTrouble: null,
    offline: false,
    notice: 'none',
  };
  return {
    get: () => state,
    pass(change) {
      const keys = Object.keys(change) as (keyof TransientState)[];
      if (keys.every((key) => state[key] === change[key])) return false;
      state = { ...state, ...change };
      return true;
    },
  };
}
