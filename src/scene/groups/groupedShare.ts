// What is drawn of the people of a view whose places are grouped, and what is not.
import type { Bounds } from '../../flows/placesWithin.ts';
import { selectView } from '../../flows/select.ts';
import { widestOf } from '../../flows/widest.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { ViewState } from '../../state/viewState.ts';
import { groupedOf, restKey } from './grouped.ts';

export interface GroupedShare {
  /** Flows between groups that are drawn, of how many. */
  readonly shown: number;
  readonly of: number;
  /** All people of the view, those in the flows that are drawn, and those who move within a group. */
  readonly people: number;
  readonly shownPeople: number;
  readonly within: number;
}

/** What is drawn of the people of a view where places are grouped, and what is not; else null. */
export function groupedShare(
  atlas: Atlas,
  mapped: Atlas,
  view: ViewState,
  { budget, within }: { readonly budget: number; readonly within: Bounds | null },
): GroupedShare | null {
  const grouped = groupedOf(mapped);
  if (!grouped) return null;
  const selection = selectView(mapped, view, view.year);
  const rests = selection.layers.flatMap(({ layer, coverage }) =>
    coverage.kind === 'figures' || coverage.kind === 'earlier'
      ? (grouped.rest.get(restKey(layer.id, coverage.slice)) ?? [])
      : [],
  );
  const { shown, of, shownPeople } = widestOf(selection, budget, within);
  return {
    shown,
    of: of + rests.reduce((sum, { flows }) => sum + flows, 0),
    people: widestOf(selectView(atlas, view, view.year), budget).people,
    shownPeople,
    within: rests.reduce((sum, { within }) => sum + within, 0),
  };
}
