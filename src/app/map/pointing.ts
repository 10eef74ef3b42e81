// What the pointer does on the map; what that means is said by code that comes once the map stands.

import { effect } from '@preact/signals';
import type { Picture } from '../../scene/map/picture.ts';
import type { PageState } from '../pageState.ts';
import type { Shown } from '../shown.ts';
import type { HitTest, StageEvents } from './mapStage.ts';
import { movePointer, withPointer } from './pointerCode.ts';

export interface Pointing extends Pick<StageEvents, 'hovered' | 'pressed'> {
  /** Index of the arc under the pointer, or -1. */
  readonly arc: () => number;
}

/** `picture` is the one on the map. */
export function createPointing(
  state: PageState,
  { mapped }: Pick<Shown, 'mapped'>,
  picture: () => Picture,
): Pointing {
  let arc = -1;
  let drawn = mapped.peek();
  // A tip names rows of the package that is drawn: it does not outlive that.
  effect(() => {
    if (mapped.value === drawn) return;
    drawn = mapped.value;
    state.pass({ tip: null });
  });
  const map = { state, mapped: () => mapped.value, picture };
  // Till the picture of another package is drawn, the arcs on the map are of rows that are not in it.
  const asDrawn = (hit: HitTest): HitTest => (picture().atlas === mapped.peek() ? hit : { ...hit, arcs: [] });
  return {
    // With both counts the place lights up, and so both arcs of each move.
    arc: () => ((picture().arcs.twin[arc] ?? -1) < 0 ? arc : -1),
    hovered: (hit) =>
      movePointer((code) => {
        if (!state.transient.tip?.pinned) arc = code.hover(map, asDrawn(hit));
      }),
    pressed: (hit) =>
      withPointer((code) => {
        arc = -1;
        code.press(map, asDrawn(hit));
      }),
  };
}
