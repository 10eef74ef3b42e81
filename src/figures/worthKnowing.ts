// The one thing worth knowing about a year, derived from its figures; the interface puts it into words.

import { selectView } from '../flows/select.ts';
import { selectedRows } from '../flows/selectedRows.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Steps } from '../lib/steps.ts';
import type { Atlas, EventRow, LayerId, PlaceId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { shareFigure } from './computedFigure.ts';
import { type Figure, flowFigure, indicatorFigure, knownValue, type SourceRef } from './figure.ts';
import { findIndicator } from './indicatorRows.ts';
import { OUTLIER_PERSONS, type Outlier, outliersOf, pairYears, turnOf } from './pairYears.ts';
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
    /** With a partner of much weight the sign of the net differs from that of its nearest earlier year. */
    | {
        readonly kind: 'partner-turned';
        readonly placeId: PlaceId;
        readonly previousYear: number;
        readonly net: Figure;
        readonly previous: Figure;
      }
    /** A figure that is many times those of the years around it. */
    | ({
        readonly kind: 'outlier';
        readonly side: 'arrivals' | 'departures';
        readonly placeId: PlaceId;
      } & Outlier)
    /** The balance turned since a year because departures fell more: what is left of each side, in percent. */
    | {
        readonly kind: 'fewer-leave';
        readonly sinceYear: number;
        readonly departures: Figure;
        readonly arrivals: Figure;
      }
    /** The parts of a printed net: the share of the one that is nearly all of it, or both where their signs differ. */
    | {
        readonly kind: 'net-parts';
        readonly parts: readonly { readonly indicator: string; readonly figure: Figure }[];
        readonly share: Figure | null;
      }
    | { readonly kind: 'event'; readonly event: EventRow }
    | {
        readonly kind: 'more-came' | 'more-left';
        readonly arrivals: Figure;
        readonly departures: Figure;
        readonly net: Figure;
      }
  );

/** The first that holds of: the balance turned, a side halved, a partner's balance turned, a figure stands out, fewer
 * leave, a part of the net turned, the largest partner, an event, the parts of the net, more came or left; null for a year of which nothing is known. */
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
      partnerTurned(atlas, sourceFilter, year) ??
      outlierOf(atlas, sourceFilter, year) ??
      fewerLeave(atlas, sourceFilter, totals, year) ??
      partTurned(atlas, sourceFilter, year) ??
      largestPartner(atlas, sourceFilter, year) ??
      eventOf(atlas, year) ??
      netParts(atlas, sourceFilter, year) ??
      moreCameOrLeft(totals)
    );
  },
);

/** Makes ready in steps what takes longest of that: the years of each partner that may stand out. */
export function* readyWorth(atlas: Atlas, sourceFilter: SourceFilter, year: number): Steps<void> {
  for (const placeId of partnersOf(atlas, sourceFilter, year, () => OUTLIER_PERSONS)) {
    pairYears(atlas, sourceFilter, placeId);
    yield;
  }
}

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

/** A partner with fewer of all who came or left does not make a year. */
const WEIGHTY = 0.25;
/** A part of so much of the net is nearly all of it. */
const NEARLY_ALL = 95;

/** Partners of the year of whom the hub's own layers give at least `least` persons, by layer. */
function partnersOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  year: number,
  least: (layerId: LayerId) => number,
): readonly PlaceId[] {
  const layers = [atlas.outflow, atlas.inflow].filter((id) => id !== null);
  const view = { sourceFilter, layers, count: 'own', flow: 'both', focus: null } as const;
  const rows = selectedRows(selectView(atlas, view, year)).filter(
    ({ ofYear, layer, row }) => ofYear && (flowFigure(atlas, row).value ?? 0) >= least(layer.id),
  );
  return [...new Set(rows.flatMap(({ partnerId }) => partnerId ?? []))];
}

function partnerTurned(atlas: Atlas, sourceFilter: SourceFilter, year: number): WorthKnowing | null {
  const weighty = (layerId: LayerId) =>
    WEIGHTY * (layerTotal(atlas, sourceFilter, layerId, year).value ?? Number.POSITIVE_INFINITY);
  for (const placeId of partnersOf(atlas, sourceFilter, year, weighty)) {
    const years = pairYears(atlas, sourceFilter, placeId);
    const now = years.find((each) => each.year === year);
    const before = turnOf(years, year);
    if (!now || !before) continue;
    const refs = [...now.net.refs, ...before.net.refs];
    return {
      kind: 'partner-turned',
      placeId,
      previousYear: before.year,
      net: now.net,
      previous: before.net,
      refs,
    };
  }
  return null;
}

function outlierOf(atlas: Atlas, sourceFilter: SourceFilter, year: number): WorthKnowing | null {
  for (const placeId of partnersOf(atlas, sourceFilter, year, () => OUTLIER_PERSONS)) {
    const years = pairYears(atlas, sourceFilter, placeId);
    for (const side of ['arrivals', 'departures'] as const) {
      const found = outliersOf(years, side).find((each) => each.year === year);
      if (found) return { kind: 'outlier', side, placeId, ...found, refs: found.figure.refs };
    }
  }
  return null;
}

/** Held against the year at which the topic of coming and going opens. */
function fewerLeave(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  now: YearTotals,
  year: number,
): WorthKnowing | null {
  const topic = atlas.topics.find(({ directions }) => directions);
  const sinceYear = sourceFilter === 'report' ? topic?.opensWithReport : topic?.opens;
  if (sinceYear === undefined || sinceYear >= year) return null;
  const then = yearTotals(atlas, sourceFilter, sinceYear);
  if ((now.net.value ?? 0) <= 0 || (then.net.value ?? 0) >= 0) return null;
  const departures = shareFigure(now.departures, then.departures);
  const arrivals = shareFigure(now.arrivals, then.arrivals);
  if (departures.value === null || arrivals.value === null) return null;
  if (arrivals.value >= 100 || departures.value * 2 > arrivals.value) return null;
  return {
    kind: 'fewer-leave',
    sinceYear,
    departures,
    arrivals,
    refs: [...departures.refs, ...arrivals.refs],
  };
}

interface NetParts {
  readonly whole: Figure;
  readonly parts: readonly { readonly indicator: string; readonly figure: Figure }[];
}

/** The printed net of a year and the parts that the rules of the package name of it; null where one is not known. */
function partsOf(atlas: Atlas, sourceFilter: SourceFilter, year: number): NetParts | null {
  const id = atlas.net?.totals.net;
  const rule = atlas.rules.find(
    (each) => each.kind === 'sum' && each.total === id && each.minus.length === 0,
  );
  if (id === undefined || rule?.kind !== 'sum') return null;
  const figureOf = (indicator: string) => {
    const row = findIndicator(atlas, sourceFilter, indicator, year);
    return row ? indicatorFigure(atlas, row) : null;
  };
  const whole = figureOf(id);
  const parts = rule.plus.flatMap((indicator) => {
    const figure = figureOf(indicator);
    return figure?.value == null ? [] : [{ indicator, figure }];
  });
  return whole?.value && parts.length === rule.plus.length ? { whole, parts } : null;
}

/** A part whose sign is not that of the nearest earlier year, and so no longer that of the whole. */
function partTurned(atlas: Atlas, sourceFilter: SourceFilter, year: number): WorthKnowing | null {
  const now = partsOf(atlas, sourceFilter, year);
  if (!now) return null;
  let before: NetParts | null = null;
  for (let each = year - 1; each >= atlas.time.from && !before; each--)
    before = partsOf(atlas, sourceFilter, each);
  const signs = ({ parts }: NetParts) => parts.map(({ figure }) => Math.sign(knownValue(figure)));
  const [old, present] = [before && signs(before), signs(now)];
  const turned = present.some((sign, index) => old && sign * at(old, index) < 0);
  if (!turned || new Set(present).size === 1) return null;
  const refs = now.parts.flatMap(({ figure }) => figure.refs);
  return { kind: 'net-parts', parts: now.parts, share: null, refs };
}

/** Nearly all of the net in one part, or parts of different signs. */
function netParts(atlas: Atlas, sourceFilter: SourceFilter, year: number): WorthKnowing | null {
  const now = partsOf(atlas, sourceFilter, year);
  if (!now) return null;
  const { whole, parts } = now;
  const refs = parts.flatMap(({ figure }) => figure.refs);
  if (parts.some(({ figure }) => knownValue(figure) * knownValue(whole) < 0))
    return { kind: 'net-parts', parts, share: null, refs };
  for (const part of parts) {
    const share = shareFigure(part.figure, whole);
    if ((share.value ?? 0) >= NEARLY_ALL) return { kind: 'net-parts', parts: [part], share, refs };
  }
  return null;
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
