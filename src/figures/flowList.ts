// The flows of the view partner by partner, by the chosen measure: of one year, net, or the change between two years.

import { layerOrder, shownCount } from '../flows/counts.ts';
import { compareText } from '../lib/compareText.ts';
import { fetchedOnce } from '../lib/fetchedOnce.ts';
import { memoByFields, memoByIdentity } from '../lib/memo.ts';
import type { Atlas, PlaceId } from '../package/atlas.ts';
import type { Count, ViewState } from '../state/viewState.ts';
import { type ComparedFigures, comparedYears } from './compareYears.ts';
import type { Figure } from './figure.ts';
import { NET_LAYER } from './netPairs.ts';
import { type Partner, type RankedPartners, rankedPartners } from './partners.ts';

/** The code of lists that most views do without; `asksOtherFlows` tells which need it. */
export const otherFlows = fetchedOnce(() => import('./otherFlows.ts'));

export interface ListedFlow {
  /** A layer, or NET_LAYER. */
  readonly layerId: string;
  /** The figure of the year, or the difference of two. */
  readonly figure: Figure;
  /** Both sides of a comparison, else null. */
  readonly compared: ComparedFigures | null;
  /** Both counts of the move, where both are shown; the layer is then the hub's own. */
  readonly counts: BothCounts | null;
  /** Persons that its arc stands for; null where there is no number. */
  readonly persons: number | null;
}

export interface BothCounts {
  readonly own: Figure;
  readonly partner: Figure;
  /** The other country's count to the hub's. */
  readonly ratio: Figure;
}

export interface ListedPartner {
  readonly placeId: PlaceId;
  readonly flows: readonly ListedFlow[];
  /** Persons of all its flows, by which it is ranked; null where none has a number. */
  readonly persons: number | null;
}

export interface FlowList {
  /** Largest first, those without a number last. */
  readonly partners: readonly ListedPartner[];
  /** Flows of somebody: those that pass the filters, and all. */
  readonly counts: { readonly shown: number; readonly of: number };
}

export type Chosen = Pick<
  ViewState,
  'sourceFilter' | 'layers' | 'count' | 'flow' | 'focus' | 'year' | 'compare' | 'top' | 'least'
>;

/** Whether the list of a view is of two years or of both counts. */
export function asksOtherFlows(view: Pick<Chosen, 'year' | 'compare' | 'count'>): boolean {
  return view.count === 'both' || comparedYears(view) !== null;
}

/** Flows of the shown layers counted in persons, in the view's direction, narrowed to its `top` and `least`; two years and
 * both counts of a move need `otherFlows`. */
export function flowList(atlas: Atlas, view: Chosen): FlowList {
  const { flow, top, least } = view;
  const two = comparedYears(view);
  const partnersIn = (year: number) => rankedPartners(atlas, view, year);
  const years = two
    ? { first: partnersIn(two.first), second: partnersIn(two.second), count: 'own' as const }
    : { first: partnersIn(view.year), second: null, count: shownCount(atlas, view) };
  const all = allFlows({ atlas, flow, ...years, code: otherFlows.here });
  return narrow(all, top, least);
}

interface FlowsOfYears {
  readonly atlas: Atlas;
  readonly first: RankedPartners;
  readonly second: RankedPartners | null;
  readonly flow: Chosen['flow'];
  readonly count: Count;
  readonly code: typeof otherFlows.here;
}

const allFlows = memoByFields(
  { atlas: true, first: true, second: true, flow: true, count: true, code: true },
  ({ atlas, first, second, flow, count, code }: FlowsOfYears): readonly ListedPartner[] => {
    if (second) return code?.comparedPartners(atlas, first.partners, second.partners, flow) ?? [];
    return first.partners.map((partner) => {
      const flows = flowsOf(atlas, partner, flow);
      const withBoth = count === 'both' && code?.withBothCounts(atlas, flows);
      return listed(partner.placeId, withBoth || flows.map(plainFlow));
    });
  },
);

const narrow = memoByIdentity(
  (all: readonly ListedPartner[], top: number | null, least: number): FlowList => {
    const large = all
      .map(({ placeId, flows }) =>
        listed(placeId, least > 0 ? flows.filter((each) => (each.persons ?? 0) >= least) : flows),
      )
      .filter(({ flows }) => flows.length > 0)
      .sort(inOrder);
    const partners = top === null ? large : large.slice(0, top);
    return Object.freeze({ partners, counts: { shown: numbered(partners), of: numbered(all) } });
  },
);

function inOrder(a: ListedPartner, b: ListedPartner): number {
  return (b.persons ?? -1) - (a.persons ?? -1) || compareText(a.placeId, b.placeId);
}

function numbered(partners: readonly ListedPartner[]): number {
  return partners.flatMap(({ flows }) => flows.filter(({ persons }) => persons)).length;
}

export function listed(placeId: PlaceId, flows: readonly ListedFlow[]): ListedPartner {
  const persons = flows.flatMap((flow) => (flow.persons === null ? [] : [flow.persons]));
  const total = persons.length === 0 ? null : persons.reduce((sum, each) => sum + each, 0);
  return { placeId, flows, persons: total };
}

export interface LayerFigure {
  readonly layerId: string;
  readonly inward: boolean;
  readonly figure: Figure;
}

/** Arrivals before departures, then the other layers; in the net view one balance in the place of both. */
export function flowsOf(
  atlas: Atlas,
  { byLayer, net }: Partner,
  flow: Chosen['flow'],
): readonly LayerFigure[] {
  const order = (id: string) => layerOrder(atlas, id);
  const sorted = [...byLayer].sort((a, b) => order(a.layerId) - order(b.layerId));
  if (flow !== 'net') return sorted;
  const others = sorted.filter(({ layerId }) => order(layerId) === 2);
  return others.length === sorted.length
    ? others
    : [{ layerId: NET_LAYER, inward: true, figure: net }, ...others];
}

/** A flow of one year and one count. */
export function plainFlow({ layerId, figure }: LayerFigure): ListedFlow {
  return {
    layerId,
    figure,
    compared: null,
    counts: null,
    persons: figure.value === null ? null : Math.abs(figure.value),
  };
}
