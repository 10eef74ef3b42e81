// The flows of the view partner by partner, by the chosen measure: of one year, net, or the change between two years.

import { mirrorLayers, ownLayer, shownCount } from '../flows/counts.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByFields, memoByIdentity } from '../lib/memo.ts';
import type { Atlas, PlaceId } from '../package/atlas.ts';
import type { Count, ViewState } from '../state/viewState.ts';
import { type ComparedFigures, changeSize, comparedYears, compareFigures } from './compareYears.ts';
import { ratioFigure } from './computedFigure.ts';
import { absentFigure, type Figure } from './figure.ts';
import { NET_LAYER } from './netPairs.ts';
import { type Partner, type RankedPartners, rankedPartners } from './partners.ts';

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
  /** Flows with a number: those that pass the filters, and all. */
  readonly counts: { readonly shown: number; readonly of: number };
}

export type Chosen = Pick<
  ViewState,
  'sourceFilter' | 'layers' | 'count' | 'flow' | 'focus' | 'year' | 'compare' | 'top' | 'least'
>;

/** Flows of the shown layers counted in persons, in the view's direction, narrowed to its `top` and `least`. */
export function flowList(atlas: Atlas, view: Chosen): FlowList {
  const { flow, top, least } = view;
  const two = comparedYears(view);
  const partnersIn = (year: number) => rankedPartners(atlas, view, year);
  const all = two
    ? allFlows({ atlas, first: partnersIn(two.first), second: partnersIn(two.second), flow, count: 'own' })
    : allFlows({ atlas, first: partnersIn(view.year), second: null, flow, count: shownCount(atlas, view) });
  return narrow(all, top, least);
}

interface FlowsOfYears {
  readonly atlas: Atlas;
  readonly first: RankedPartners;
  readonly second: RankedPartners | null;
  readonly flow: Chosen['flow'];
  readonly count: Count;
}

const allFlows = memoByFields(
  { atlas: true, first: true, second: true, flow: true, count: true },
  ({ atlas, first, second, flow, count }: FlowsOfYears): readonly ListedPartner[] =>
    second
      ? comparedPartners(atlas, first.partners, second.partners, flow)
      : first.partners.map((partner) =>
          listed(partner.placeId, withCounts(atlas, flowsOf(atlas, partner, flow), count)),
        ),
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
  return partners.flatMap(({ flows }) => flows).filter(({ persons }) => persons !== null).length;
}

function listed(placeId: PlaceId, flows: readonly ListedFlow[]): ListedPartner {
  const persons = flows.flatMap((flow) => (flow.persons === null ? [] : [flow.persons]));
  const total = persons.length === 0 ? null : persons.reduce((sum, each) => sum + each, 0);
  return { placeId, flows, persons: total };
}

interface LayerFigure {
  readonly layerId: string;
  readonly inward: boolean;
  readonly figure: Figure;
}

/** Arrivals before departures, then the other layers; in the net view one balance in the place of both. */
function flowsOf(atlas: Atlas, { byLayer, net }: Partner, flow: Chosen['flow']): readonly LayerFigure[] {
  const order = (id: string) => {
    const own = ownLayer(atlas, id);
    return own === atlas.inflow ? 0 : own === atlas.outflow ? 1 : 2;
  };
  const sorted = [...byLayer].sort((a, b) => order(a.layerId) - order(b.layerId));
  if (flow !== 'net') return sorted;
  const others = sorted.filter(({ layerId }) => order(layerId) === 2);
  return others.length === sorted.length
    ? others
    : [{ layerId: NET_LAYER, inward: true, figure: net }, ...others];
}

/** With both counts one flow a move: its own, the other country's, and how they stand to each other. */
function withCounts(atlas: Atlas, flows: readonly LayerFigure[], count: Count): readonly ListedFlow[] {
  if (count !== 'both') return flows.map(plainFlow);
  const mirrored = new Set(mirrorLayers(atlas).flatMap((each) => [each.layerId, each.partnerLayerId]));
  const moves = [...new Set(flows.map(({ layerId }) => ownLayer(atlas, layerId)))];
  return moves.flatMap((move) => {
    const ofMove = flows.filter(({ layerId }) => ownLayer(atlas, layerId) === move);
    if (!mirrored.has(move)) return ofMove.map(plainFlow);
    const absent = absentFigure('persons');
    const own = ofMove.find(({ layerId }) => layerId === move)?.figure ?? absent;
    const partner = ofMove.find(({ layerId }) => layerId !== move)?.figure ?? absent;
    const known = [own, partner].flatMap(({ value }) => (value === null ? [] : [value]));
    const persons = known.length === 0 ? null : Math.max(...known);
    const counts = { own, partner, ratio: ratioFigure(own, partner) };
    return [{ layerId: move, figure: own, compared: null, counts, persons }];
  });
}

function plainFlow({ layerId, figure }: LayerFigure): ListedFlow {
  return {
    layerId,
    figure,
    compared: null,
    counts: null,
    persons: figure.value === null ? null : Math.abs(figure.value),
  };
}

function comparedPartners(
  atlas: Atlas,
  first: readonly Partner[],
  second: readonly Partner[],
  flow: Chosen['flow'],
): readonly ListedPartner[] {
  const ids = [...new Set([...first, ...second].map(({ placeId }) => placeId))];
  const [byFirst, bySecond] = [first, second].map((all) => new Map(all.map((each) => [each.placeId, each])));
  const flowsIn = (partner: Partner | undefined) => (partner ? flowsOf(atlas, partner, flow) : []);
  return ids.map((placeId) => {
    const before = flowsIn(byFirst?.get(placeId));
    const after = flowsIn(bySecond?.get(placeId));
    // A layer that leads both ways has a flow for each.
    const keys = [...new Set([...before, ...after].map(keyOf))];
    return listed(
      placeId,
      keys.map((key) => {
        const [first, second] = [before, after].map((flows) => flows.find((each) => keyOf(each) === key));
        const layerId = (first ?? second)?.layerId ?? '';
        const absent = absentFigure('persons');
        return comparedFlow(layerId, first?.figure ?? absent, second?.figure ?? absent);
      }),
    );
  });
}

const keyOf = ({ layerId, inward }: LayerFigure): string => `${layerId} ${inward}`;

function comparedFlow(layerId: string, first: Figure, second: Figure): ListedFlow {
  const compared = compareFigures(first, second);
  return {
    layerId,
    figure: compared.difference,
    compared,
    counts: null,
    persons: changeSize(compared.change, first, second),
  };
}
