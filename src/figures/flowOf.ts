// One flow of the list.
import type { Atlas, PlaceId } from '../package/atlas.ts';
import { type Chosen, flowList, type ListedFlow } from './flowList.ts';

/** The flow of one partner in a layer (or NET_LAYER), whatever the limits. */
export function flowOf(atlas: Atlas, view: Chosen, placeId: PlaceId, layerId: string): ListedFlow | null {
  const { partners } = flowList(atlas, { ...view, top: null, least: 0 });
  const partner = partners.find((each) => each.placeId === placeId);
  return partner?.flows.find((each) => each.layerId === layerId) ?? null;
}
