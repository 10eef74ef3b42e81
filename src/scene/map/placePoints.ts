// Where places stand in one copy of the world: around the hub, or without one as they lie together.
import { at } from '../../lib/at.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import { shortWay } from '../../lib/mercator.ts';
import type { Atlas } from '../../package/atlas.ts';

/** [lng, lat] by place; a longitude may pass 180, so that what lies together is not cut apart. */
export const placePoints = memoByIdentity(
  ({ hub, places }: Pick<Atlas, 'hub' | 'places'>): readonly (readonly [number, number])[] => {
    const home = places.find(({ id }) => id === hub);
    const middle = home?.lng ?? middleOf(places.map(({ lng }) => lng));
    return places.map(({ lng, lat }) => [lng - 360 * Math.round((lng - middle) / 360), lat] as const);
  },
);

/** The middle of what is left of the round of longitudes without its widest gap. */
function middleOf(longitudes: readonly number[]): number {
  const round = longitudes.toSorted((a, b) => a - b);
  const [first = 0] = round;
  let [middle, widest] = [0, Number.NEGATIVE_INFINITY];
  for (const [index, lng] of round.entries()) {
    const next = index + 1 < round.length ? at(round, index + 1) : first + 360;
    if (next - lng <= widest) continue;
    widest = next - lng;
    middle = (next + lng + 360) / 2;
  }
  return shortWay(middle, 360);
}
