// Whose count a view shows: the layers in which other places counted the same moves stand for, or beside, the hub's own.
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId } from '../package/atlas.ts';
import type { Count, ViewState } from '../state/viewState.ts';

/** What of a view decides whose count it shows. */
export type CountView = Pick<ViewState, 'sourceFilter' | 'layers' | 'count'>;

export interface MirrorLayer {
  readonly direction: 'out' | 'in';
  /** The hub's own layer. */
  readonly layerId: LayerId;
  readonly partnerLayerId: LayerId;
}

/** The layer of each direction as the hub counted it, and as the other country did; none where the package has no mirror. */
export function mirrorLayers({
  inflow,
  outflow,
  mirror,
}: Pick<Atlas, 'inflow' | 'outflow' | 'mirror'>): readonly MirrorLayer[] {
  if (inflow === null || outflow === null || mirror === null) return [];
  return [
    { direction: 'out', layerId: outflow, partnerLayerId: mirror.ofOutflow },
    { direction: 'in', layerId: inflow, partnerLayerId: mirror.ofInflow },
  ];
}

/** Whether other places counted the moves of a layer too. */
export function hasMirror(atlas: Atlas, layerId: LayerId): boolean {
  return mirrorLayers(atlas).some((each) => each.layerId === layerId);
}

/** Whether others may be asked: the report alone knows no count but its own. */
export function canChooseCount(atlas: Atlas, { sourceFilter, layers }: Omit<CountView, 'count'>): boolean {
  return sourceFilter === 'all' && layers.some((id) => hasMirror(atlas, id));
}

/** The count that the view shows; the hub's own where there is no other. */
export function shownCount(atlas: Atlas, view: CountView): Count {
  return canChooseCount(atlas, view) ? view.count : 'own';
}

/** The layers of a view by the count that it shows: with `both` the other count follows the hub's own. */
export function countedLayers(atlas: Atlas, view: CountView): readonly LayerId[] {
  const count = shownCount(atlas, view);
  return count === 'own' ? view.layers : layersOfCount(atlas, view.layers, count);
}

const layersOfCount = memoByIdentity((atlas: Atlas, layers: readonly LayerId[], count: Count) => {
  const partnerOf = new Map(mirrorLayers(atlas).map((each) => [each.layerId, each.partnerLayerId]));
  return layers.flatMap((id): readonly LayerId[] => {
    const partner = partnerOf.get(id);
    if (partner === undefined) return [id];
    return count === 'both' ? [id, partner] : [partner];
  });
});

/** The hub's own layer of the same moves; any other layer stands for itself. */
export function ownLayer(atlas: Atlas, layerId: LayerId): LayerId {
  return mirrorLayers(atlas).find(({ partnerLayerId }) => partnerLayerId === layerId)?.layerId ?? layerId;
}

/** Arrivals, departures, then the rest. */
export function layerOrder(atlas: Atlas, layerId: string): number {
  const own = ownLayer(atlas, layerId);
  return own === atlas.inflow ? 0 : own === atlas.outflow ? 1 : 2;
}
