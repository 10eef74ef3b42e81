// Many to many on the map: places too close at the present zoom are one, until a place is in focus.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Bounds } from '../../flows/placesWithin.ts';
import type { Atlas } from '../../package/atlas.ts';
import { viewBounds } from '../../scene/camera/viewBounds.ts';
import { fittedZoom, groupZoom } from '../../scene/groups/grouped.ts';
import { groupsCode } from '../../scene/groups/groupsCode.ts';
import type { Size } from '../../ui/base/useSize.ts';
import type { Core } from '../core.ts';
import type { Space } from '../space.ts';

export interface Grouping {
  /** What the map draws of a package: the same where its places have room. */
  readonly mapped: ReadonlySignal<Atlas>;
  /** What maps as small as a stamp draw. */
  readonly overview: ReadonlySignal<Atlas>;
  /** What of a map of many to many the reader has moved the camera to; null: all of it, and of any other map. */
  readonly within: ReadonlySignal<Bounds | null>;
  /** The camera rests at a zoom. */
  readonly settled: (zoom: number) => void;
}

/** About the size at which the years view draws its maps, px. */
const STAMP = { width: 360, height: 300 };

/** What a worker has grouped of a package by whole zoom, as it comes. */
export type HandedZooms = ReadonlySignal<ReadonlyMap<number, Atlas>>;

/** The grouping of what is shown; a package about a single place, or with few of them, is drawn as it is. */
export function createGrouping(
  { atlas, state }: Core,
  counted: ReadonlySignal<Atlas>,
  { handed, space }: { readonly handed: HandedZooms | null; readonly space: ReadonlySignal<Space> },
): Grouping {
  const { view } = state;
  const isGrouped = groupZoom(atlas, 0) !== null;
  const zoom = signal<number | null>(null);
  const groupsAt = (wanted: number): Atlas => {
    const whole = groupZoom(counted.value, wanted);
    if (whole === null) return counted.value;
    const ready =
      counted.value === atlas && view.sourceFilter === 'all' ? nearest(handed?.value, whole) : null;
    return (
      ready ?? groupsCode.here?.groupedAtlas(counted.value, whole, view.sourceFilter).atlas ?? counted.value
    );
  };
  const fitted = ({ width, height }: Size) => fittedZoom(counted.value, width, height);
  const isApart = () => !isGrouped || view.focus !== null;
  return {
    mapped: computed(() =>
      isApart() ? counted.value : groupsAt(zoom.value ?? view.at?.zoom ?? fitted(space.value)),
    ),
    overview: computed(() => (isApart() ? counted.value : groupsAt(fitted(STAMP)))),
    within: computed(() => {
      const { width, height } = space.value;
      const isAnyPart = atlas.hub !== null || view.at === null || view.projection === 'globe';
      return isAnyPart ? null : viewBounds(view.at, width, height);
    }),
    settled(next) {
      zoom.value = next;
    },
  };
}

/** What was grouped at the zoom, or as long as that has not come, at the nearest to it. */
function nearest(handed: ReadonlyMap<number, Atlas> | undefined, zoom: number): Atlas | null {
  const zooms = [...(handed?.keys() ?? [])].sort((a, b) => Math.abs(a - zoom) - Math.abs(b - zoom));
  return handed?.get(zooms[0] ?? -1) ?? null;
}
