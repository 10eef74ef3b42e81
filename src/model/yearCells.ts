// What the years view says under each small map: the year's totals of the shown layers, or those of the place in focus.

import type { Atlas, LayerId } from '../data/atlas.ts';
import { periodsOf } from '../data/periods.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Evidence, Flow, ViewState } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { dataYears } from './coverage.ts';
import type { Figure } from './figure.ts';
import { type LayerSeries, layerSeries } from './layerSeries.ts';
import { isMovement } from './movement.ts';
import { pairFigureAt, pairIndex } from './pairFigure.ts';
import { layerTotal } from './remainder.ts';
import { yearTotals } from './yearTotals.ts';

export interface CellTotal {
  /** A layer, or the net of the two residence layers. */
  readonly of: LayerId | 'net';
  readonly figure: Figure;
}

export interface YearCell {
  readonly year: number;
  /** Whether a shown layer has figures by country. */
  readonly byCountry: boolean;
  /** Arrivals first, then departures, then in the order of layers.csv; absent where the layer lacks the year. */
  readonly totals: readonly CellTotal[];
}

/** A cell for every year 1990-2011. */
export function yearCells(atlas: Atlas, view: ViewState): readonly YearCell[] {
  return cells(atlas, view.evidence, view.layers, view.flow, view.focus);
}

const cells = memoByIdentity(
  (
    atlas: Atlas,
    evidence: Evidence,
    layers: readonly string[],
    flow: Flow,
    focus: string | null,
  ): readonly YearCell[] => {
    const figures = dataYears(atlas, evidence, layers);
    const place = focus === atlas.hub ? null : focus;
    const counted = layerSeries(atlas, evidence).filter(
      ({ layer }) => layer.kind === 'flow' && layer.unit === 'persons' && layers.includes(layer.id),
    );
    const kept = counted
      .filter((series) => passes(atlas, series, flow))
      .sort((a, b) => arrivalsFirst(atlas, a, b));
    const years = periodsOf(atlas.time);
    return years.map((year) => {
      const totals = kept.map((series): CellTotal => {
        const figure = place ? placeFigure(atlas, series, place, year) : total(atlas, evidence, series, year);
        return { of: series.layer.id, figure };
      });
      const said = totals.filter(({ figure }) => figure.state !== 'not-applicable');
      return Object.freeze({
        year,
        byCountry: figures.includes(year),
        totals: flow === 'net' ? withNet(atlas, said) : said,
      });
    });
  },
);

function arrivalsFirst(atlas: Atlas, a: LayerSeries, b: LayerSeries): number {
  return Number(b.layer.id === atlas.inflow) - Number(a.layer.id === atlas.inflow);
}

/** As the arcs of the map: a direction hides the layers of the other; without a stated one a layer stays. */
function passes(atlas: Atlas, series: LayerSeries, flow: Flow): boolean {
  if (!isMovement(series.layer) || flow === 'both' || flow === 'net') return true;
  const inward = series.destination.includes(atlas.places.findIndex(({ id }) => id === atlas.hub));
  return inward === (flow === 'in');
}

function total(atlas: Atlas, evidence: Evidence, { layer }: LayerSeries, year: number): Figure {
  if (layer.id === atlas.inflow) return yearTotals(atlas, evidence, year).arrivals;
  if (layer.id === atlas.outflow) return yearTotals(atlas, evidence, year).departures;
  return layerTotal(atlas, evidence, layer.id, year);
}

function placeFigure(atlas: Atlas, series: LayerSeries, place: string, year: number): Figure {
  const inward = pairIndex(atlas, series, place, atlas.hub);
  const pair = inward >= 0 ? inward : pairIndex(atlas, series, atlas.hub, place);
  return pairFigureAt(atlas, series, pair, year);
}

/** The net in the place of the two layers it is made of. */
function withNet(atlas: Atlas, totals: readonly CellTotal[]): readonly CellTotal[] {
  const figureOf = (id: string | null) => totals.find(({ of }) => of === id)?.figure;
  const arrivals = figureOf(atlas.inflow);
  const departures = figureOf(atlas.outflow);
  if (!arrivals || !departures) return totals;
  const rest = totals.filter(({ of }) => of !== atlas.inflow && of !== atlas.outflow);
  return [{ of: 'net', figure: netFigure(arrivals, departures) }, ...rest];
}
