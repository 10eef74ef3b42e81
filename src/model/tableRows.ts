// Every row behind the present view, for the table and for the export.

import type { Atlas, LayerId, LegRow, PlaceId } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { ViewState } from '../state/viewState.ts';
import { coverageIn } from './coverage.ts';
import { type Figure, flowFigure, notApplicableFigure } from './figure.ts';
import { type LayerSeries, layerSeries, type Slice, speakingSources } from './layerSeries.ts';
import type { TwoCounts } from './mirror.ts';
import { isMovement } from './movement.ts';
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

/** Rows of the shown layers in the span, narrowed to the view's direction and focus; a layer without figures in a
 * year gives no rows, routes and corridors give theirs once. */
export function tableRows(atlas: Atlas, view: ViewState, span: Span = 'view'): readonly TableRow[] {
  const { evidence, layers, flow, focus, year, compare } = view;
  return span === 'all'
    ? rows(atlas, evidence, layers, flow, focus, null, null)
    : rows(atlas, evidence, layers, flow, focus, year, compare);
}

const rows = memoByIdentity(
  (
    atlas: Atlas,
    evidence: ViewState['evidence'],
    layers: ViewState['layers'],
    flow: ViewState['flow'],
    focus: ViewState['focus'],
    /** null: every year. */
    year: number | null,
    compare: number | null,
  ): readonly TableRow[] => {
    const years = compare === null || compare === year ? [year] : [year, compare];
    const partner = focus === atlas.hub ? null : focus;
    const all = layerSeries(atlas, evidence)
      .filter(({ layer }) => layers.includes(layer.id))
      .flatMap((series) => [
        ...eachOnce(years.flatMap((each) => slicesOf(series, each))).flatMap(
          ({ slice, year: at, covers }) => [
            ...listedRows(atlas, series, slice, at),
            ...(partner === null && covers ? wholeRows(atlas, evidence, series, at) : []),
          ],
        ),
        ...legRows(atlas, evidence, series.layer.id, year),
      ]);
    const sided = (row: TableRow) => {
      if (row.leg || (flow !== 'in' && flow !== 'out')) return true;
      const layer = atlas.layers.find(({ id }) => id === row.layerId);
      return !layer || !isMovement(layer) || (row.destination === atlas.hub) === (flow === 'in');
    };
    const touches = (row: TableRow) =>
      partner === null || row.origin === partner || row.destination === partner;
    return Object.freeze(all.filter((row) => sided(row) && touches(row)));
  },
);

interface DatedSlice {
  readonly slice: Slice;
  readonly year: number;
  /** False where a later slice speaks for the year: its total is that one's. */
  readonly covers: boolean;
}

/** The slice that speaks for `year`, or with null every slice under its last year. */
function slicesOf(series: LayerSeries, year: number | null): readonly DatedSlice[] {
  const asked = year === null ? series.slices.map(({ toYear }) => toYear) : [year];
  return asked.flatMap((at, index): readonly DatedSlice[] => {
    const coverage = coverageIn(series, at);
    const covering = coverage.kind === 'figures' ? coverage.slice : null;
    const slice = year === null ? series.slices[index] : covering;
    return slice ? [{ slice, year: at, covers: slice === covering }] : [];
  });
}

/** A period that speaks for both of two years is one set of figures, under the first of them. */
function eachOnce(dated: readonly DatedSlice[]): readonly DatedSlice[] {
  return dated.filter(({ slice }, index) => dated.findIndex((other) => other.slice === slice) === index);
}

function listedRows(atlas: Atlas, series: LayerSeries, slice: Slice, year: number): readonly TableRow[] {
  const listed: TableRow[] = [];
  slice.row.forEach((row, pair) => {
    if (row < 0) return;
    listed.push({
      kind: 'row',
      layerId: series.layer.id,
      year,
      origin: at(atlas.places, at(series.origin, pair)).id,
      destination: at(atlas.places, at(series.destination, pair)).id,
      from: slice.from,
      to: slice.to,
      figure: flowFigure(atlas, row),
      leg: null,
    });
  });
  return listed;
}

/** "Other countries" and the total of a layer whose rows all share Azerbaijan as one end. */
function wholeRows(
  atlas: Atlas,
  evidence: ViewState['evidence'],
  series: LayerSeries,
  year: number,
): readonly TableRow[] {
  const home = atlas.places.findIndex((place) => place.id === atlas.hub);
  const inward = series.pairCount > 0 && series.destination.every((place) => place === home);
  const outward = series.pairCount > 0 && series.origin.every((place) => place === home);
  if (inward === outward) return [];
  const ends = { origin: outward ? atlas.hub : null, destination: inward ? atlas.hub : null };
  const other = remainder(atlas, evidence, series.layer.id, year);
  const total = layerTotal(atlas, evidence, series.layer.id, year);
  const row = (kind: 'other' | 'total', figure: Figure): TableRow[] =>
    figure.state === 'value'
      ? [
          {
            kind,
            layerId: series.layer.id,
            year,
            ...ends,
            from: figure.from,
            to: figure.to,
            figure,
            leg: null,
          },
        ]
      : [];
  return [...row('other', other), ...row('total', total)];
}

function legRows(
  atlas: Atlas,
  evidence: ViewState['evidence'],
  layerId: LayerId,
  asked: number | null,
): readonly TableRow[] {
  const speaking = speakingSources(atlas, evidence);
  const legs = atlas.legs.filter((leg) => leg.layer === layerId && speaking.has(leg.source));
  return legs.map((leg): TableRow => {
    const { origin, destination, from, to, source, locator } = leg;
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
