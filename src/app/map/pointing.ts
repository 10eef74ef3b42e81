// What the pointer means on the map: an arc or place under it shows its tip, a press opens a country.

import type { Atlas } from '../../package/atlas.ts';
import type { Picture } from '../../scene/map/picture.ts';
import { clearFocus, focusPlace } from '../../state/actions.ts';
import type { Commands, TransientState } from '../../ui/shell/props.ts';
import { partnerOf, tipOf } from '../../ui/shell/tipArc.ts';
import type { StageEvents } from './mapStage.ts';

export interface PointingInput {
  readonly atlas: () => Atlas;
  readonly picture: () => Picture;
  readonly transient: () => TransientState;
  readonly pass: (change: Partial<TransientState>) => void;
  readonly commands: Commands;
}

export interface Pointing extends Pick<StageEvents, 'hovered' | 'pressed'> {
  /** Index of the arc under the pointer, or -1. */
  readonly arc: () => number;
}

export function createPointing({ atlas, picture, transient, pass, commands }: PointingInput): Pointing {
  let arc = -1;
  const goTo = (placeId: string | null): void => {
    if (placeId === atlas().hub) commands.openPanel('azerbaijan');
    else if (placeId && atlas().places.some(({ id }) => id === placeId))
      commands.change((view) => focusPlace(view, placeId), 'push');
    // The empty map closes the card of the country in focus; a pinned one stays.
    else commands.change(clearFocus, 'push');
  };
  return {
    // With both counts the place lights up, and so both arcs of each move.
    arc: () => ((picture().arcs.twin[arc] ?? -1) < 0 ? arc : -1),
    hovered(hit) {
      if (transient().tip?.pinned) return;
      arc = hit.arcs[0] ?? -1;
      const tip = tipOf(atlas(), picture(), { ...hit, places: [] }, false);
      const [nearest] = tip?.arcs ?? [];
      // An arc points out its partner, in the list as on the map.
      pass({ hovered: hit.placeId ?? (nearest ? partnerOf(atlas(), nearest) : null), tip });
    },
    pressed(hit) {
      arc = -1;
      const chooses = transient().tip?.pinned === true;
      const tip = tipOf(atlas(), picture(), hit, true);
      const ends = tip?.arcs.map((each) => partnerOf(atlas(), each)) ?? [];
      const partners = new Set([...hit.places, ...ends]);
      if (partners.size > 1 || tip?.gate) pass({ tip });
      else {
        pass({ tip: null });
        const placeId = [...partners][0] ?? hit.placeId;
        // Beside an open choice a press only closes it.
        if (placeId !== null || !chooses) goTo(placeId);
      }
    },
  };
}
