// Partner countries of a year for the shown layers in persons, largest first.

import { ownLayer } from '../flows/counts.ts';
import { type Selection, selectView } from '../flows/select.ts';
import { selectedRows } from '../flows/selectedRows.ts';
import { compareText } from '../lib/compareText.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerRow, PlaceId } from '../package/atlas.ts';
import type { ViewState } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { absentFigure, type Figure, flowFigure } from './figure.ts';

export interface Partner {
  readonly placeId: PlaceId;
  /** For permanent residence; absent where its layer is off or has no row. */
  readonly arrivals: Figure;
  readonly departures: Figure;
  readonly net: Figure;
  /** Persons by which the partner is ranked and its node sized: all its values in the shown layers and
   * direction, or the size of the net in the net view; null where it has no value. */
  readonly total: number | null;
  readonly byLayer: readonly Gathered[];
}

export interface RankedPartners {
  readonly partners: readonly Partner[];
  /** Partners with a value of those that have a row. */
  readonly counts: { readonly shown: number; readonly of: number };
}

/** Partners that have a row in the view's year in a shown layer counted in persons. */
export function rankedPartners(
  atlas: Atlas,
  view: Pick<ViewState, 'sourceFilter' | 'layers' | 'count' | 'flow' | 'year' | 'focus'>,
  year = view.year,
): RankedPartners {
  return rank(selectView(atlas, view, year));
}

interface Gathered {
  readonly layerId: string;
  /** True where it leads to the place that partners are seen from. */
  readonly inward: boolean;
  readonly figure: Figure;
}

const rank = memoByIdentity((selection: Selection): RankedPartners => {
  const byNet = selection.query.flow === 'net';
  const gathered = new Map<PlaceId, Gathered[]>();
  for (const { layer, row, partnerId, inward, ofYear } of selectedRows(selection)) {
    if (!countsPeople(selection.graph.atlas, layer) || !ofYear || partnerId === null) continue;
    const item = { layerId: layer.id, inward, figure: flowFigure(selection.graph.atlas, row) };
    const known = gathered.get(partnerId);
    if (known) known.push(item);
    else gathered.set(partnerId, [item]);
  }
  const partners = [...gathered].map(([placeId, items]) =>
    partnerOf(selection.graph.atlas, placeId, items, byNet),
  );
  partners.sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || compareText(a.placeId, b.placeId));
  const shown = partners.filter((partner) => partner.total !== null).length;
  return Object.freeze({
    partners: Object.freeze(partners),
    counts: Object.freeze({ shown, of: partners.length }),
  });
});

/** Of the mirror each country has its own unit: people, or registrations of people. */
function countsPeople(atlas: Atlas, { id, kind, unit }: LayerRow): boolean {
  return kind === 'flow' && (unit === 'persons' || ownLayer(atlas, id) !== id);
}

function partnerOf(atlas: Atlas, placeId: PlaceId, items: readonly Gathered[], byNet: boolean): Partner {
  const absent = absentFigure('persons');
  const figureOf = (id: string | null) => items.find((item) => item.layerId === id)?.figure ?? absent;
  const arrivals = figureOf(atlas.inflow);
  const departures = figureOf(atlas.outflow);
  const net = netFigure(arrivals, departures);
  const balance = (id: string) => byNet && (id === atlas.inflow || id === atlas.outflow);
  const values = items.flatMap(({ layerId, figure }) =>
    figure.value === null || balance(layerId) ? [] : [figure.value],
  );
  if (byNet && net.value !== null) values.push(Math.abs(net.value));
  return Object.freeze({
    placeId,
    arrivals,
    departures,
    net,
    total: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    byLayer: Object.freeze(items.map((item) => Object.freeze(item))),
  });
}
