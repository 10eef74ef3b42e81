// The one thing worth knowing about a year, derived from its figures; the interface puts it into words.

import { selectView } from '../flows/select.ts';
import { selectedRows } from '../flows/selectedRows.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, EventRow, LayerId, PlaceId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { shareFigure } from './computedFigure.ts';
import { type Figure, flowFigure, type SourceRef } from './figure.ts';
import { layerTotal } from './remainder.ts';
import { timelineEvents } from './timeline.ts';
import { type YearTotals, yearTotals } from './yearTotals.ts';

interface Grounded {
  readonly refs: readonly SourceRef[];
}

export type WorthKnowing = Grounded &
  (
    | /** The sign of the net differs from that of the nearest earlier year with a net. */
    {
        readonly kind: 'balance-turned';
        readonly previousYear: number;
        readonly net: Figure;
        readonly previous: Figure;
      }
    /** At most half of the nearest earlier year with a figure. */
    | {
        readonly kind: 'half-of-previous';
        readonly side: 'arrivals' | 'departures';
        readonly previousYear: number;
        readonly figure: Figure;
        readonly previous: Figure;
      }
    /** The country with the largest figure and its share of the printed total. */
    | {
        readonly kind: 'largest-partner';
        readonly layerId: LayerId;
        readonly placeId: PlaceId;
        readonly figure: Figure;
        readonly share: Figure;
      }
    | { readonly kind: 'event'; readonly event: EventRow }
    | {
        readonly kind: 'more-came' | 'more-left';
        readonly arrivals: Figure;
        readonly departures: Figure;
        readonly net: Figure;
      }
  );

/** The first that holds of: the balance turned, a side halved, the largest partner, an event, more came or left;
 * null for a year of which nothing is known. */
export const worthKnowing = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, year: number): WorthKnowing | null => {
    const totals = yearTotals(atlas, sourceFilter, year);
    const earlier = (side: 'arrivals' | 'departures' | 'net') => {
      for (let before = year - 1; before >= atlas.time.from; before--) {
        const figure = yearTotals(atlas, sourceFilter, before)[side];
        if (figure.value !== null) return { year: before, figure };
      }
      return null;
    };
    return (
      balanceTurned(totals, earlier('net')) ??
      halved('departures', totals.departures, earlier('departures')) ??
      halved('arrivals', totals.arrivals, earlier('arrivals')) ??
      largestPartner(atlas, sourceFilter, year) ??
      eventOf(atlas, year) ??
      moreCameOrLeft(totals)
    );
  },
);

type Earlier = { readonly year: number; readonly figure: Figure } | null;

function balanceTurned({ net }: YearTotals, earlier: Earlier): WorthKnowing | null {
  if (!earlier || net.value === null || earlier.figure.value === null) return null;
  if (net.value * earlier.figure.value >= 0) return null;
  const { year: previousYear, figure: previous } = earlier;
  return { kind: 'balance-turned', previousYear, net, previous, refs: [...net.refs, ...previous.refs] };
}

function halved(side: 'arrivals' | 'departures', figure: Figure, earlier: Earlier): WorthKnowing | null {
  if (!earlier || figure.value === null || earlier.figure.value === null) return null;
  if (figure.value * 2 > earlier.figure.value) return null;
  const { year: previousYear, figure: previous } = earlier;
  const refs = [...figure.refs, ...previous.refs];
  return { kind: 'half-of-previous', side, previousYear, figure, previous, refs };
}

function largestPartner(atlas: Atlas, sourceFilter: SourceFilter, year: number): WorthKnowing | null {
  let largest: { layerId: LayerId; placeId: PlaceId; figure: Figure } | null = null;
  for (const layerId of [atlas.outflow, atlas.inflow]) {
    if (layerId === null) continue;
    const selection = selectView(
      atlas,
      { sourceFilter, layers: [layerId], count: 'own', flow: 'both', focus: null },
      year,
    );
    for (const { row, partnerId, ofYear } of selectedRows(selection)) {
      const figure = flowFigure(atlas, row);
      if (!ofYear || partnerId === null || figure.value === null) continue;
      if (figure.value > (largest?.figure.value ?? 0)) largest = { layerId, placeId: partnerId, figure };
    }
  }
  if (!largest) return null;
  const total = layerTotal(atlas, sourceFilter, largest.layerId, year);
  if (total.computed) return null;
  const share = shareFigure(largest.figure, total);
  return share.value === null ? null : { kind: 'largest-partner', ...largest, share, refs: share.refs };
}

function eventOf(atlas: Atlas, year: number): WorthKnowing | null {
  const event = timelineEvents(atlas).find((each) => each.year === year);
  if (!event) return null;
  return { kind: 'event', event, refs: [{ source: event.source, locator: event.locator }] };
}

function moreCameOrLeft({ arrivals, departures, net }: YearTotals): WorthKnowing | null {
  if (net.value === null || net.value === 0) return null;
  const kind = net.value > 0 ? 'more-came' : 'more-left';
  return { kind, arrivals, departures, net, refs: net.refs };
}
