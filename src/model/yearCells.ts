// What the years view says under each small map: the year's totals of the shown layers, or those of the place in focus.
import type { Atlas, LayerId } from '../data/atlas.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { type Evidence, FIRST_YEAR, type Flow, LAST_YEAR, type ViewState } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { dataYears } from './coverage.ts';
import type { Figure } from './figure.ts';
import { ARRIVALS_LAYER, DEPARTURES_LAYER, HOME } from './home.ts';
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
    const place = focus === HOME ? null : focus;
    const counted = layerSeries(atlas, evidence).filter(
      ({ layer }) => layer.kind === 'flow' && layer.unit === 'persons' && layers.includes(layer.id),
    );
    const kept = counted.filter((series) => passes(atlas, series, flow)).sort(arrivalsFirst);
    const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
    return years.map((year) => {
      const totals = kept.map((series): CellTotal => {
        const figure = place ? placeFigure(atlas, series, place, year) : total(atlas, evidence, series, year);
        return { of: series.layer.id, figure };
      });
      const said = totals.filter(({ figure }) => figure.state !== 'not-applicable');
      return Object.freeze({
        year,
        byCountry: figures.includes(year),
        totals: flow === 'net' ? withNet(said) : said,
      });
    });
  },
);

function arrivalsFirst(a: LayerSeries, b: LayerSeries): number {
  return Number(b.layer.id === ARRIVALS_LAYER) - Number(a.layer.id === ARRIVALS_LAYER);
}

/** As the arcs of the map: a direction hides the layers of the other; without a stated one a layer stays. */
function passes(atlas: Atlas, series: LayerSeries, flow: Flow): boolean {
  if (!isMovement(series.layer) || flow === 'both' || flow === 'net') return true;
  const inward = series.destination.includes(atlas.places.findIndex(({ id }) => id === HOME));
  return inward === (flow === 'in');
}

function total(atlas: Atlas, evidence: Evidence, { layer }: LayerSeries, year: number): Figure {
  if (layer.id === ARRIVALS_LAYER) return yearTotals(atlas, evidence, year).arrivals;
  if (layer.id === DEPARTURES_LAYER) return yearTotals(atlas, evidence, year).departures;
  return layerTotal(atlas, evidence, layer.id, year);
}

function placeFigure(atlas: Atlas, series: LayerSeries, place: string, year: number): Figure {
  const inward = pairIndex(atlas, series, place, HOME);
  const pair = inward >= 0 ? inward : pairIndex(atlas, series, HOME, place);
  return pairFigureAt(atlas, series, pair, year);
}

/** The net in the place of the two layers it is made of. */
function withNet(totals: readonly CellTotal[]): readonly CellTotal[] {
  const figureOf = (id: string) => totals.find(({ of }) => of === id)?.figure;
  const arrivals = figureOf(ARRIVALS_LAYER);
  const departures = figureOf(DEPARTURES_LAYER);
  if (!arrivals || !departures) return totals;
  const rest = totals.filter(({ of }) => of !== ARRIVALS_LAYER && of !== DEPARTURES_LAYER);
  return [{ of: 'net', figure: netFigure(arrivals, departures) }, ...rest];
}
