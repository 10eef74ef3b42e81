// The country that the page answers for.
import type { Atlas, PlaceId } from '../package/atlas.ts';
import type { ViewState } from '../state/viewState.ts';

/** The place in focus where its figures are those of a hub with it; null without a hub, and for the hub itself. */
export function inFocus({ hub }: Atlas, { focus }: Pick<ViewState, 'focus'>): PlaceId | null {
  return hub === null || focus === hub ? null : focus;
}
