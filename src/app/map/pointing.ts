// What the pointer means on the map: an arc or place under it shows its tip, a press opens a country.

import { effect } from '@preact/signals';
import type { Picture } from '../../scene/map/picture.ts';
import { clearFocus, focusPlace } from '../../state/actions.ts';
import { partnerOf, tipOf } from '../../ui/shell/tipArc.ts';
import type { PageState } from '../pageState.ts';
import type { Shown } from '../shown.ts';
import type { StageEvents } from './mapStage.ts';

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
  const goTo = (placeId: string | null): void => {
    const { hub, places } = mapped.value;
    if (placeId === hub) state.pass({ panel: 'azerbaijan', panelAt: null, handed: null });
    else if (placeId && places.some(({ id }) => id === placeId))
      state.change((view) => focusPlace(view, placeId), 'push');
    // The empty map closes the card of the country in focus; a pinned one stays.
    else state.change(clearFocus, 'push');
  };
  return {
    // With both counts the place lights up, and so both arcs of each move.
    arc: () => ((picture().arcs.twin[arc] ?? -1) < 0 ? arc : -1),
    hovered(hit) {
      if (state.transient.tip?.pinned) return;
      arc = hit.arcs[0] ?? -1;
      const tip = tipOf(mapped.value, picture(), { ...hit, places: [] }, false);
      const [nearest] = tip?.arcs ?? [];
      // An arc points out its partner, in the list as on the map.
      state.pass({ hovered: hit.placeId ?? (nearest ? partnerOf(mapped.value, nearest) : null), tip });
    },
    pressed(hit) {
      arc = -1;
      const chooses = state.transient.tip?.pinned === true;
      const tip = tipOf(mapped.value, picture(), hit, true);
      const ends = tip?.arcs.map((each) => partnerOf(mapped.value, each)) ?? [];
      const partners = new Set([...hit.places, ...ends]);
      if (partners.size > 1 || tip?.gate) return state.pass({ tip });
      state.pass({ tip: null });
      const placeId = [...partners][0] ?? hit.placeId;
      // Beside an open choice a press only closes it.
      if (placeId !== null || !chooses) goTo(placeId);
    },
  };
}
