// Every row behind the present view, for the table and for the export.

import { countedLayers } from '../flows/counts.ts';
import { graphOf } from '../flows/graph.ts';
import {
  asked,
  type LayerSelection,
  type Query,
  type Selection,
  select,
  selectLayer,
  subjectOf,
} from '../flows/select.ts';
import { selectedRows } from '../flows/selectedRows.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, LegRow, PlaceId } from '../package/atlas.ts';
import type { ViewState } from '../state/viewState.ts';
import { type Figure, flowFigure, notApplicableFigure } from './figure.ts';
import { gateFigures } from './gateFigures.ts';
import type { TwoCounts } from './mirror.ts';
import { layerTotal, remainder } from './remainder.ts';

/** `view`: the year of the view and the one compared with; `all`: every date that a shown layer has figures of. */
export const SPANS = ['view', 'all'] as const;
export type Span = (typeof SPANS)[number];

export interface TableRow {
  /** `row`: one of flows.csv · `other`: other countries, computed or printed · `total` · `leg`: of a route or
   * corridor, which has no number. */
  readonly kind: 'row' | 'other' | 'total' | 'leg';
  readonly layerId: LayerId;
  /** The year of the view or of its comparison; the last year of the figures where all years are listed. */
  readonly year: number;
  /** null: other or all countries; never a place of its own. */
  readonly origin: PlaceId | null;
  readonly destination: PlaceId | null;
  readonly from: string;
  readonly to: string;
  readonly figure: Figure;
  readonly leg: LegRow | null;
  /** What the other country counted of the same move, where that is asked for. */
  readonly mirror?: Pick<TwoCounts, 'partner' | 'ratio'>;
}

/** The rows of a view by whose count it shows: of the other countries a row each, and no total of them. */
export function countedRows(atlas: Atlas, view: ViewState): readonly TableRow[] {
  return tableRows(atlas, { ...view, layers: countedLayers(atlas, view) });
}

/** Rows of the shown layers in the span, narrowed to the view's direction and focus; a layer without figures in a
 * year gives no rows, routes and corridors give theirs once. */
export function tableRows(atlas: Atlas, view: ViewState, span: Span = 'view'): readonly TableRow[] {
  const { sourceFilter, layers, flow, focus, year, compare } = view;
  const subject = subjectOf(atlas, focus);
  const touching = focus === subject && graphOf(atlas).hub >= 0 ? null : focus;
  const selected = (time: Query['time']) =>
    select(graphOf(atlas), asked({ sourceFilter: sourceFilter, layers, time, flow, subject, touching }));
  if (span === 'all') return rowsOfAll(selected('every'));
  return rowsOfView(selected(year), compare === null ? null : selected(compare));
}

const rowsOfAll = memoByIdentity((every: Selection): readonly TableRow[] => {
  const { graph, query } = every;
  const rows = every.layers.flatMap(({ layer, periods, legs }) => [
    ...periods.flatMap(({ from, to, toYear }) => {
      const dated = select(graph, asked({ ...query, layers: [layer.id], time: `${from}/${to}` }));
      const covering = selectLayer(graph.atlas, query.sourceFilter, layer.id, toYear)?.coverage;
      // Where a later period speaks for the year, its total is that one's.
      const covers = covering?.kind === 'figures' && covering.slice.from === from && covering.slice.to === to;
      return [...listedRows(dated, layer.id, toYear), ...(covers ? wholeRows(dated, layer.id, toYear) : [])];
    }),
    ...legRows(legs, null),
  ]);
  return Object.freeze(rows);
});

const rowsOfView = memoByIdentity((shown: Selection, compared: Selection | null): readonly TableRow[] => {
  const rows = shown.layers.flatMap(({ layer, legs, coverage }, index) => {
    const other = compared?.layers[index]?.coverage;
    const slice = coverage.kind === 'figures' ? coverage.slice : null;
    // A period that speaks for both of two years is one set of figures, under the first of them.
    const same = slice !== null && other?.kind === 'figures' && other.slice === slice;
    const selections = compared && compared !== shown && !same ? [shown, compared] : [shown];
    return [
      ...selections.flatMap((each) => {
        const year = Number(each.query.time);
        return [...listedRows(each, layer.id, year), ...wholeRows(each, layer.id, year)];
      }),
      ...legRows(legs, Number(shown.query.time)),
    ];
  });
  return Object.freeze(rows);
});

function listedRows(selection: Selection, layerId: LayerId, year: number): readonly TableRow[] {
  const { atlas } = selection.graph;
  return selectedRows(selection, layerId).flatMap(({ row, originId, destinationId, ofYear }) => {
    if (!ofYear) return [];
    const figure = flowFigure(atlas, row);
    const { from, to } = figure;
    return [
      {
        kind: 'row',
        layerId,
        year,
        origin: originId,
        destination: destinationId,
        from,
        to,
        figure,
        leg: null,
      },
    ];
  });
}

/** "Other countries" and the total of a layer whose rows all share the subject as one end. */
function wholeRows({ graph, query }: Selection, layerId: LayerId, year: number): readonly TableRow[] {
  const { atlas } = graph;
  const { sourceFilter, subject, touching, flow } = query;
  const all = selectLayer(atlas, sourceFilter, layerId, year);
  if (touching !== null) return [];
  if (all?.coverage.kind !== 'figures') return gateRows(atlas, query, layerId, year);
  const inward = allLead(graph.destination, all, subject, atlas);
  const outward = allLead(graph.origin, all, subject, atlas);
  if (inward === outward) return [];
  const transient = select(graph, asked({ ...query, layers: [layerId], time: year })).layers[0];
  if (flow !== 'both' && transient?.named.length === 0) return [];
  const ends = { origin: outward ? subject : null, destination: inward ? subject : null };
  const row = (kind: 'other' | 'total', figure: Figure): readonly TableRow[] => {
    const { from, to, state } = figure;
    return state === 'value' ? [{ kind, layerId, year, ...ends, from, to, figure, leg: null }] : [];
  };
  return [
    ...row('other', remainder(atlas, sourceFilter, layerId, year)),
    ...row('total', layerTotal(atlas, sourceFilter, layerId, year)),
  ];
}

/** Of a year without figures by country, the total of the layer alone: what the gate on the map shows. */
function gateRows(
  atlas: Atlas,
  { sourceFilter, subject, flow }: Query,
  layerId: LayerId,
  year: number,
): readonly TableRow[] {
  const figures = gateFigures(atlas, sourceFilter, year);
  const side = [figures?.inflow, figures?.outflow].find((each) => each?.layerId === layerId);
  if (side?.unnamed !== 'all' || flow === (side.inward ? 'out' : 'in')) return [];
  const { from, to } = side.total;
  const ends = { origin: side.inward ? null : subject, destination: side.inward ? subject : null };
  return [{ kind: 'total', layerId, year, ...ends, from, to, figure: side.total, leg: null }];
}

/** Whether every pair that a layer names has the subject at this end. */
function allLead(
  ends: Uint32Array,
  { named, pairs }: LayerSelection,
  subject: PlaceId | null,
  { places }: Atlas,
): boolean {
  return named.length > 0 && named.every((position) => places[at(ends, at(pairs, position))]?.id === subject);
}

function legRows(legs: readonly LegRow[], asked: number | null): readonly TableRow[] {
  return legs.map((leg): TableRow => {
    const { layer: layerId, origin, destination, from, to, source, locator } = leg;
    const figure = Object.freeze({
      ...notApplicableFigure('persons'),
      from,
      to,
      refs: Object.freeze([Object.freeze({ source, locator })]),
    });
    const year = asked ?? Number(to.slice(0, 4));
    return { kind: 'leg', layerId, year, origin, destination, from, to, figure, leg };
  });
}
