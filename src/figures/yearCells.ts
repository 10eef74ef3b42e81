// What the years view says under each small map: the year's totals of the shown layers, or those of the place in focus.

import { countedLayers } from '../flows/counts.ts';
import { graphOf } from '../flows/graph.ts';
import { asked, type LayerSelection, select, subjectOf } from '../flows/select.ts';
import { memoByFields } from '../lib/memo.ts';
import type { Atlas, LayerId, LayerRow } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { Flow, SourceFilter, ViewState } from '../state/viewState.ts';
import { netFigure } from './computedFigure.ts';
import { dataYears } from './coverage.ts';
import type { Figure } from './figure.ts';
import { placeFigure } from './placeFigure.ts';
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

/** A cell for every year of the package. */
export function yearCells(atlas: Atlas, view: ViewState): readonly YearCell[] {
  return cells({
    atlas,
    sourceFilter: view.sourceFilter,
    layers: countedLayers(atlas, view),
    flow: view.flow,
    focus: view.focus,
  });
}

interface AskedCells {
  readonly atlas: Atlas;
  readonly sourceFilter: SourceFilter;
  readonly layers: readonly string[];
  readonly flow: Flow;
  readonly focus: string | null;
}

const cells = memoByFields(
  { atlas: true, sourceFilter: true, layers: true, flow: true, focus: true },
  ({ atlas, sourceFilter, layers, flow, focus }: AskedCells): readonly YearCell[] => {
    const figures = dataYears(atlas, sourceFilter, layers);
    const graph = graphOf(atlas);
    const subject = subjectOf(atlas, focus);
    const place = graph.hub >= 0 && focus === subject ? null : focus;
    const query = { sourceFilter: sourceFilter, layers, flow, subject, touching: null } as const;
    // As the arcs of the map: a direction hides the layers of the other; without a stated one a layer stays.
    const kept = select(graph, asked({ ...query, time: 'every' }))
      .layers.filter(({ layer, named }) => isCounted(layer) && (flow === 'both' || named.length > 0))
      .sort((a, b) => arrivalsFirst(atlas, a, b));
    const years = periodsOf(atlas.time);
    return years.map((year) => {
      const totals = kept.map(({ layer }): CellTotal => {
        const figure = place
          ? placeFigure(atlas, sourceFilter, { layerId: layer.id, place, year })
          : total(atlas, sourceFilter, layer.id, year);
        return { of: layer.id, figure };
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

const isCounted = ({ kind, unit }: LayerRow) => kind === 'flow' && unit === 'persons';

function arrivalsFirst(atlas: Atlas, a: LayerSelection, b: LayerSelection): number {
  return Number(b.layer.id === atlas.inflow) - Number(a.layer.id === atlas.inflow);
}

function total(atlas: Atlas, sourceFilter: SourceFilter, layerId: LayerId, year: number): Figure {
  if (layerId === atlas.inflow) return yearTotals(atlas, sourceFilter, year).arrivals;
  if (layerId === atlas.outflow) return yearTotals(atlas, sourceFilter, year).departures;
  return layerTotal(atlas, sourceFilter, layerId, year);
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
