// What the card of a country says in a year: its balance, each layer's figure, the years, routes and corridors.

import type { Atlas, LayerId, LegRow, PlaceId } from '../data/atlas.ts';
import { periodsOf } from '../data/periods.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence } from '../state/viewState.ts';
import { netFigure, shareFigure } from './computedFigure.ts';
import { type Coverage, coverageIn } from './coverage.ts';
import { type Figure, notApplicableFigure } from './figure.ts';
import { type LayerSeries, layerSeries, speakingSources } from './layerSeries.ts';
import { pairFigureAt } from './pairFigure.ts';
import { layerTotal, remainder } from './remainder.ts';
import { yearTotals } from './yearTotals.ts';

/** `to` and `from` the country of the card; `unstated` where the source does not say which way. */
export type CardDirection = 'to' | 'from' | 'unstated';

export interface CardRow {
  readonly layerId: LayerId;
  readonly direction: CardDirection;
  readonly figure: Figure;
  readonly coverage: Coverage;
  /** Part of the layer's total of the year, in percent; null without a total to compare with. */
  readonly shareOfTotal: Figure | null;
  /** Place among the countries listed with a value in the same direction; null without a value. */
  readonly rank: { readonly rank: number; readonly of: number } | null;
}

export interface CardSeries {
  readonly layerId: LayerId;
  readonly direction: CardDirection;
  /** Every year 1990-2011, gaps as absent figures. */
  readonly points: readonly { readonly year: number; readonly figure: Figure }[];
}

export interface CardRoute {
  readonly route: string;
  readonly layerId: LayerId;
  /** The whole route in order, and those of its legs that touch the country. */
  readonly legs: readonly LegRow[];
  readonly touching: readonly LegRow[];
}

export interface CountryCard {
  readonly placeId: PlaceId;
  /** From the country to Azerbaijan, and the other way; of Azerbaijan's own card the totals of the year. */
  readonly arrivals: Figure;
  readonly departures: Figure;
  /** Arrivals less departures, seen from Azerbaijan. */
  readonly net: Figure;
  readonly rows: readonly CardRow[];
  readonly series: readonly CardSeries[];
  readonly routes: readonly CardRoute[];
  /** "Other countries" of each layer with figures in the year; on Azerbaijan's own card only. */
  readonly remainders: readonly { readonly layerId: LayerId; readonly figure: Figure }[];
}

interface Line {
  readonly series: LayerSeries;
  readonly direction: CardDirection;
  /** Index of the pair; null on Azerbaijan's own card, whose lines are the totals of a layer. */
  readonly pair: number | null;
}

/** The card of a place in a year; a place that no table names has empty lists. */
export const countryCard = memoByIdentity(
  (atlas: Atlas, evidence: Evidence, placeId: PlaceId, year: number): CountryCard => {
    const lines = layerSeries(atlas, evidence).flatMap((series) => linesOf(atlas, series, placeId));
    const figureAt = (line: Line, at: number) =>
      line.pair === null
        ? layerTotal(atlas, evidence, line.series.layer.id, at)
        : pairFigureAt(atlas, line.series, line.pair, at);
    const balance = (layerId: string | null) => {
      const line = lines.find((each) => each.series.layer.id === layerId);
      return line ? figureAt(line, year) : notApplicableFigure('persons');
    };
    const own = placeId === atlas.hub ? yearTotals(atlas, evidence, year) : null;
    const arrivals = own?.arrivals ?? balance(atlas.inflow);
    const departures = own?.departures ?? balance(atlas.outflow);
    const flows = lines.filter(({ series }) => series.layer.kind === 'flow');
    return Object.freeze({
      placeId,
      arrivals,
      departures,
      net: own?.net ?? netFigure(arrivals, departures),
      rows: Object.freeze(lines.map((line) => rowOf(atlas, evidence, line, figureAt(line, year), year))),
      series: Object.freeze(flows.map((line) => seriesOfLine(atlas, line, (at) => figureAt(line, at)))),
      routes: routesOf(atlas, evidence, placeId),
      remainders: own ? remaindersOf(atlas, evidence, lines, year) : [],
    });
  },
);

function linesOf(atlas: Atlas, series: LayerSeries, placeId: PlaceId): readonly Line[] {
  const place = atlas.places.findIndex((each) => each.id === placeId);
  const lines: Line[] = [];
  for (let pair = 0; pair < series.pairCount; pair++) {
    const to = series.destination[pair] === place;
    if (!to && series.origin[pair] !== place) continue;
    const unstated = series.layer.direction === 'unstated';
    const direction = unstated ? 'unstated' : to ? 'to' : 'from';
    if (placeId !== atlas.hub) lines.push({ series, direction, pair });
    else if (!lines.some((line) => line.direction === direction))
      lines.push({ series, direction, pair: null });
  }
  return lines;
}

function rowOf(atlas: Atlas, evidence: Evidence, line: Line, figure: Figure, year: number): CardRow {
  const { layer } = line.series;
  const coverage = coverageIn(line.series, year);
  const total = layerTotal(atlas, evidence, layer.id, year);
  const comparable = line.pair !== null && figure.value !== null && total.value !== null && !total.computed;
  const shareOfTotal = comparable ? shareFigure(figure, total) : null;
  const rank = rankOf(atlas, line, figure, coverage);
  return Object.freeze({
    layerId: layer.id,
    direction: line.direction,
    figure,
    coverage,
    shareOfTotal,
    rank,
  });
}

function rankOf(atlas: Atlas, line: Line, figure: Figure, coverage: Coverage): CardRow['rank'] {
  const { series, pair } = line;
  if (pair === null || figure.value === null || coverage.kind !== 'figures') return null;
  const home = atlas.places.findIndex((each) => each.id === atlas.hub);
  const inward = series.destination[pair] === home;
  const listedValue = (other: number) => {
    const row = at(coverage.slice.row, other);
    return row < 0 ? Number.NaN : at(atlas.flows.value, row);
  };
  const own = listedValue(pair);
  let rank = 1;
  let of = 0;
  for (let other = 0; other < series.pairCount; other++) {
    if ((series.destination[other] === home) !== inward) continue;
    const value = listedValue(other);
    if (!Number.isNaN(value)) of++;
    if (value > own) rank++;
  }
  // Of a ranked list the figure itself is the place in the order.
  return { rank: series.layer.kind === 'rank' ? own : rank, of };
}

function seriesOfLine(atlas: Atlas, line: Line, figureAt: (year: number) => Figure): CardSeries {
  const years = periodsOf(atlas.time);
  const points = years.map((year) => Object.freeze({ year, figure: figureAt(year) }));
  return { layerId: line.series.layer.id, direction: line.direction, points };
}

function routesOf(atlas: Atlas, evidence: Evidence, placeId: PlaceId): readonly CardRoute[] {
  const speaking = speakingSources(atlas, evidence);
  const legs = atlas.legs.filter((leg) => speaking.has(leg.source));
  const touches = (leg: LegRow) => leg.origin === placeId || leg.destination === placeId;
  const ids = new Set(legs.filter(touches).map((leg) => leg.route));
  return [...ids].map((route) => {
    const whole = legs.filter((leg) => leg.route === route).sort((a, b) => a.leg - b.leg);
    return { route, layerId: at(whole, 0).layer, legs: whole, touching: whole.filter(touches) };
  });
}

function remaindersOf(
  atlas: Atlas,
  evidence: Evidence,
  lines: readonly Line[],
  year: number,
): CountryCard['remainders'] {
  const ids = [...new Set(lines.map((line) => line.series.layer.id))];
  const all = ids.map((layerId) => ({ layerId, figure: remainder(atlas, evidence, layerId, year) }));
  return all.filter(({ figure }) => figure.state === 'value');
}
