// Many to many on the map: places too close at the present zoom are one, until a place is in focus.
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import { fitView } from '../../scene/camera/fitView.ts';
import { groupsCode, groupZoom } from '../../scene/groups/grouped.ts';
import type { ViewState } from '../../state/viewState.ts';

export interface Grouping {
  /** What the map draws of a package: the same where its places have room. */
  readonly atlas: (atlas: Atlas, view: ViewState) => Atlas;
  /** The camera rests at a zoom; true where the map draws other groups from now on. */
  readonly settled: (zoom: number) => boolean;
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN = 56;

/** The grouping of a package; one about a single place, or with few of them, is drawn as it is. */
export function createGrouping(atlas: Atlas): Grouping {
  const isGrouped = groupZoom(atlas, 0) !== null;
  let zoom: number | null = null;
  return {
    atlas(counted, { focus, at, sourceFilter }) {
      const code = groupsCode();
      if (!isGrouped || !code || focus !== null) return counted;
      const whole = groupZoom(counted, zoom ?? at?.zoom ?? fittedZoom(counted));
      return whole === null ? counted : code.groupedAtlas(counted, whole, sourceFilter).atlas;
    },
    settled(next) {
      const isOther = zoom === null || groupZoom(atlas, zoom) !== groupZoom(atlas, next);
      zoom = next;
      return isGrouped && isOther;
    },
  };
}

/** At which zoom all places are seen before anything is measured. */
const fittedZoom = memoByIdentity((atlas: Atlas): number => {
  const points = atlas.places.map(({ lng, lat }) => [lng, lat] as const);
  return fitView(points, innerWidth, innerHeight, NO_INSETS, MARGIN, 1).zoom;
});
