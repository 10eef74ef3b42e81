// Every row behind the present view, for the table and for the export.
import type { Atlas, LayerId, LegRow, PlaceId } from '../data/atlas.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { ViewState } from '../state/viewState.ts';
import { coverageIn } from './coverage.ts';
import { type Figure, flowFigure, notApplicableFigure } from './figure.ts';
import { HOME } from './home.ts';
import { type LayerSeries, layerSeries, speakingSources } from './layerSeries.ts';
import { layerTotal, remainder } from './remainder.ts';

export interface TableRow {
  /** `row`: one of flows.csv · `other`: other countries, computed or printed · `total` · `leg`: of a route or
   * corridor, which has no number. */
  readonly kind: 'row' | 'other' | 'total' | 'leg';
  readonly layerId: LayerId;
  /** The year of the view or of its comparison. */
  readonly year: number;
  /** null: other or all countries; never a place of its own. */
  readonly origin: PlaceId | null;
  readonly destination: PlaceId | null;
  readonly from: string;
  readonly to: string;
  readonly figure: Figure;
  readonly leg: LegRow | null;
}

/** Rows of the shown layers in the view's year and the year compared with, narrowed to its direction and focus;
 * a layer without figures in the year gives no rows, routes and corridors give theirs once. */
export function tableRows(atlas: Atlas, view: ViewState): readonly TableRow[] {
  return rows(atlas, view.evidence, view.layers, view.flow, view.focus, view.year, view.compare);
}

const rows = memoByIdentity(
  (
    atlas: Atlas,
    evidence: ViewState['evidence'],
    layers: ViewState['layers'],
    flow: ViewState['flow'],
    focus: ViewState['focus'],
    year: number,
    compare: number | null,
  ): readonly TableRow[] => {
    const years = compare === null || compare === year ? [year] : [year, compare];
    const partner = focus === HOME ? null : focus;
    const all = layerSeries(atlas, evidence)
      .filter(({ layer }) => layers.includes(layer.id))
      .flatMap((series) => [
        ...years.flatMap((each) => [
          ...listedRows(atlas, series, each),
          ...(partner === null ? wholeRows(atlas, evidence, series, each) : []),
        ]),
        ...legRows(atlas, evidence, series.layer.id, year),
      ]);
    const sided = (row: TableRow) => {
      if (row.leg || (flow !== 'in' && flow !== 'out')) return true;
      const directed = atlas.layers.find((layer) => layer.id === row.layerId)?.direction === 'directed';
      return !directed || (row.destination === HOME) === (flow === 'in');
    };
    const touches = (row: TableRow) =>
      partner === null || row.origin === partner || row.destination === partner;
    return Object.freeze(all.filter((row) => sided(row) && touches(row)));
  },
);

function listedRows(atlas: Atlas, series: LayerSeries, year: number): readonly TableRow[] {
  const coverage = coverageIn(series, year);
  if (coverage.kind !== 'figures') return [];
  const { slice } = coverage;
  const listed: TableRow[] = [];
  slice.row.forEach((row, pair) => {
    if (row < 0) return;
    listed.push({
      kind: 'row',
      layerId: series.layer.id,
      year,
      origin: atlas.places[series.origin[pair] ?? -1]?.id ?? null,
      destination: atlas.places[series.destination[pair] ?? -1]?.id ?? null,
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
  const home = atlas.places.findIndex((place) => place.id === HOME);
  const inward = series.pairCount > 0 && series.destination.every((place) => place === home);
  const outward = series.pairCount > 0 && series.origin.every((place) => place === home);
  if (inward === outward) return [];
  const ends = { origin: outward ? HOME : null, destination: inward ? HOME : null };
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
  year: number,
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
    return { kind: 'leg', layerId, year, origin, destination, from, to, figure, leg };
  });
}
