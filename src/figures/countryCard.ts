// What the card of a country says in a year: its balance, each layer's figure, the years, routes and corridors.

import type { Coverage } from '../flows/coverage.ts';
import { graphOf } from '../flows/graph.ts';
import { asked, type LayerSelection, type Selection, select, selectLayer } from '../flows/select.ts';
import { pairEnds } from '../flows/selectedRows.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, LayerRow, LegRow, PlaceId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { netFigure, shareFigure } from './computedFigure.ts';
import { layerCoverage } from './coverage.ts';
import { type Figure, notApplicableFigure } from './figure.ts';
import { positionFigure } from './pairFigure.ts';
import { layerTotal, remainder } from './remainder.ts';
import { yearTotals } from './yearTotals.ts';

/** `to` and `from` the country of the card; `unstated` where the source does not say which way. */
/** Of a place of a package without a hub. */
export const MAX_LINES = 60;

export type CardDirection = 'to' | 'from' | 'unstated';

export interface CardRow {
  readonly layerId: LayerId;
  readonly direction: CardDirection;
  /** Whom it comes from or goes to where the package has no hub that says it; else null. */
  readonly otherId: PlaceId | null;
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
  readonly otherId: PlaceId | null;
  /** Every year of the package, gaps as absent figures. */
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
  readonly layer: LayerRow;
  readonly direction: CardDirection;
  /** True where it leads to the place of the card. */
  readonly inward: boolean;
  /** Of the pair in its layer; null on the hub's own card, whose lines are the totals of a layer. */
  readonly position: number | null;
  readonly otherId: PlaceId | null;
}

/** The card of a place in a year; a place that no table names has empty lists. */
export const countryCard = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter, placeId: PlaceId, year: number): CountryCard => {
    const query = {
      sourceFilter: sourceFilter,
      layers: null,
      flow: 'both',
      subject: placeId,
      touching: placeId,
    } as const;
    const graph = graphOf(atlas);
    const selection = select(graph, asked({ ...query, time: year }));
    const isHub = placeId === atlas.hub;
    const all = selection.layers.flatMap((each) => linesOf(selection, each, isHub));
    const figureAt = ({ layer, position }: Line, at: number) =>
      position === null
        ? layerTotal(atlas, sourceFilter, layer.id, at)
        : positionFigure(atlas, sourceFilter, { layerId: layer.id, position, year: at });
    const lines = atlas.hub === null ? widestLines(all, (line) => figureAt(line, year)) : all;
    const balance = (layerId: string | null) => {
      const line = lines.find((each) => each.layer.id === layerId);
      return line ? figureAt(line, year) : notApplicableFigure('persons');
    };
    const own = isHub ? yearTotals(atlas, sourceFilter, year) : null;
    const arrivals = own?.arrivals ?? balance(atlas.inflow);
    const departures = own?.departures ?? balance(atlas.outflow);
    const flows = lines.filter(({ layer }) => layer.kind === 'flow');
    return Object.freeze({
      placeId,
      arrivals,
      departures,
      net: own?.net ?? netFigure(arrivals, departures),
      rows: Object.freeze(
        lines.map((line) => rowOf(atlas, sourceFilter, { line, figure: figureAt(line, year), year })),
      ),
      series: Object.freeze(flows.map((line) => seriesOfLine(atlas, line, (at) => figureAt(line, at)))),
      routes: routesOf(selection),
      remainders: own ? remaindersOf(atlas, sourceFilter, lines, year) : [],
    });
  },
);

function linesOf(selection: Selection, selected: LayerSelection, isHub: boolean): readonly Line[] {
  const { layer, named } = selected;
  const lines = Array.from(named, (position): Line => {
    const { inward, partnerId } = pairEnds(selection, selected, position);
    const direction = layer.direction === 'unstated' ? 'unstated' : inward ? 'to' : 'from';
    const hasHub = selection.graph.hub >= 0;
    return {
      layer,
      direction,
      inward,
      position: isHub ? null : position,
      otherId: hasHub ? null : partnerId,
    };
  });
  if (!isHub) return lines;
  return lines.filter(
    (line, index) => lines.findIndex((each) => each.direction === line.direction) === index,
  );
}

/** No more lines than can be read, in the order of layers those with most people first. */
function widestLines(lines: readonly Line[], figureOf: (line: Line) => Figure): readonly Line[] {
  const layers = [...new Set(lines.map(({ layer }) => layer))];
  return lines
    .map((line) => ({ line, value: figureOf(line).value ?? -1 }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MAX_LINES)
    .sort((a, b) => layers.indexOf(a.line.layer) - layers.indexOf(b.line.layer))
    .map(({ line }) => line);
}

function rowOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { line, figure, year }: { readonly line: Line; readonly figure: Figure; readonly year: number },
): CardRow {
  const { layer } = line;
  const coverage = layerCoverage(atlas, sourceFilter, layer.id, year);
  const total = layerTotal(atlas, sourceFilter, layer.id, year);
  const comparable =
    line.position !== null && figure.value !== null && total.value !== null && !total.computed;
  const shareOfTotal = comparable ? shareFigure(figure, total) : null;
  // Without a hub a place has a line for each of its partners: their order is that of the list.
  const rank = line.otherId === null ? rankOf(atlas, sourceFilter, line, year) : null;
  return Object.freeze({
    layerId: layer.id,
    direction: line.direction,
    otherId: line.otherId,
    figure,
    coverage,
    shareOfTotal,
    rank,
  });
}

/** Among the pairs that share the other end on the same side. */
function rankOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { layer, position, inward }: Line,
  year: number,
): CardRow['rank'] {
  const selected = selectLayer(atlas, sourceFilter, layer.id, year);
  if (position === null || selected?.coverage.kind !== 'figures') return null;
  const { origin, destination } = graphOf(atlas);
  const pairAt = (of: number) => at(selected.pairs, of);
  const own = selected.value[selected.position.indexOf(position)] ?? Number.NaN;
  if (Number.isNaN(own)) return null;
  const other = inward ? origin : destination;
  const shared = at(other, pairAt(position));
  let rank = 1;
  let of = 0;
  for (const [index, each] of selected.position.entries()) {
    const value = at(selected.value, index);
    if (Number.isNaN(value) || at(other, pairAt(each)) !== shared) continue;
    of++;
    if (value > own) rank++;
  }
  // Of a ranked list the figure itself is the place in the order.
  return { rank: layer.kind === 'rank' ? own : rank, of };
}

function seriesOfLine(atlas: Atlas, line: Line, figureAt: (year: number) => Figure): CardSeries {
  const years = periodsOf(atlas.time);
  const points = years.map((year) => Object.freeze({ year, figure: figureAt(year) }));
  return { layerId: line.layer.id, direction: line.direction, otherId: line.otherId, points };
}

function routesOf({ graph, query }: Selection): readonly CardRoute[] {
  const whole = select(graph, asked({ ...query, touching: null })).layers.flatMap(({ legs }) => legs);
  const touches = (leg: LegRow) => leg.origin === query.touching || leg.destination === query.touching;
  const ids = new Set(whole.filter(touches).map((leg) => leg.route));
  return [...ids].map((route) => {
    const legs = whole.filter((leg) => leg.route === route).sort((a, b) => a.leg - b.leg);
    return { route, layerId: at(legs, 0).layer, legs, touching: legs.filter(touches) };
  });
}

function remaindersOf(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  lines: readonly Line[],
  year: number,
): CountryCard['remainders'] {
  const ids = [...new Set(lines.map((line) => line.layer.id))];
  const all = ids.map((layerId) => ({ layerId, figure: remainder(atlas, sourceFilter, layerId, year) }));
  return all.filter(({ figure }) => figure.state === 'value');
}
