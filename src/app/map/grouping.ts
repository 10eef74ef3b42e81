// Many to many on the map: places too close at the present zoom are one, until a place is in focus.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import { fitView } from '../../scene/camera/fitView.ts';
import { groupsCode, groupZoom } from '../../scene/groups/grouped.ts';
import type { Core } from '../core.ts';

export interface Grouping {
  /** What the map draws of a package: the same where its places have room. */
  readonly mapped: ReadonlySignal<Atlas>;
  /** The camera rests at a zoom. */
  readonly settled: (zoom: number) => void;
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN = 56;

/** The grouping of what is shown; a package about a single place, or with few of them, is drawn as it is. */
export function createGrouping({ atlas, state }: Core, counted: ReadonlySignal<Atlas>): Grouping {
  const { view } = state;
  const isGrouped = groupZoom(atlas, 0) !== null;
  const zoom = signal<number | null>(null);
  const mapped = computed(() => {
    const code = groupsCode();
    if (!isGrouped || !code || view.focus !== null) return counted.value;
    const whole = groupZoom(counted.value, zoom.value ?? view.at?.zoom ?? fittedZoom(counted.value));
    return whole === null ? counted.value : code.groupedAtlas(counted.value, whole, view.sourceFilter).atlas;
  });
  return {
    mapped,
    settled(next) {
      zoom.value = next;
    },
  };
}

/** At which zoom all places are seen before anything is measured. */
const fittedZoom = memoByIdentity((atlas: Atlas): number => {
  const points = atlas.places.map(({ lng, lat }) => [lng, lat] as const);
  return fitView(points, {
    width: innerWidth,
    height: innerHeight,
    insets: NO_INSETS,
    margin: MARGIN,
    minKept: 1,
  }).zoom;
});
