// What is said of a year where another country's count is shown: of each direction the largest move that it counted.
import { shownCount } from '../flows/counts.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, PlaceId } from '../package/atlas.ts';
import type { Figure } from './figure.ts';
import { flowList, type ListedPartner } from './flowList.ts';
import { inFocus } from './inFocus.ts';

/** One move and its counts. */
export interface CountedMove {
  readonly direction: 'out' | 'in';
  readonly placeId: PlaceId;
  /** The hub's own count; absent where it has none, null where only the other country's is shown. */
  readonly own: Figure | null;
  readonly partner: Figure;
  /** The other country's count to the hub's; null where only one of them is shown. */
  readonly ratio: Figure | null;
}

type CountedView = Parameters<typeof flowList>[1];

/** Those who leave first, of the place in focus its own; empty where the view shows the hub's own count alone, or no other was found. */
export function countedMoves(atlas: Atlas, view: CountedView): readonly CountedMove[] {
  const count = shownCount(atlas, view);
  if (count === 'own') return [];
  // Whatever the limits, the largest is the largest.
  const { partners } = flowList(atlas, { ...view, top: null, least: 0 });
  return largestMoves(atlas, partners, count === 'both', inFocus(atlas, view));
}

const largestMoves = memoByIdentity(
  (
    atlas: Atlas,
    partners: readonly ListedPartner[],
    both: boolean,
    focus: PlaceId | null,
  ): readonly CountedMove[] => {
    const { mirror, inflow, outflow } = atlas;
    const sides = [
      ['out', both ? outflow : mirror?.ofOutflow],
      ['in', both ? inflow : mirror?.ofInflow],
    ] as const;
    return sides.flatMap(([direction, layerId]) => {
      let largest: CountedMove | null = null;
      for (const { placeId, flows } of partners) {
        if (focus !== null && placeId !== focus) continue;
        const flow = flows.find((each) => each.layerId === layerId);
        const partner = both ? flow?.counts?.partner : flow?.figure;
        if (!partner || partner.value === null || partner.value <= (largest?.partner.value ?? 0)) continue;
        largest = {
          direction,
          placeId,
          own: flow?.counts?.own ?? null,
          partner,
          ratio: flow?.counts?.ratio ?? null,
        };
      }
      return largest ? [largest] : [];
    });
  },
);

/** The move of a place in one direction as it is said in words: which counts there are to tell. */
export function toldBy({ own }: CountedMove): 'both' | 'alone' | 'partner' {
  if (own === null) return 'partner';
  return own.value === null ? 'alone' : 'both';
}
