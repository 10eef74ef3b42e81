// The figure of one origin and destination in one layer and year.

import type { Atlas, LayerId, PlaceId } from '../data/atlas.ts';
import { at } from '../lib/at.ts';
import type { Evidence } from '../state/viewState.ts';
import { coverageIn } from './coverage.ts';
import { absentFigure, type Figure, flowFigure, notApplicableFigure } from './figure.ts';
import { type LayerSeries, layerSeries } from './layerSeries.ts';

/** The series of a layer by id, or null. */
export function seriesOf(atlas: Atlas, evidence: Evidence, layerId: LayerId | null): LayerSeries | null {
  return layerSeries(atlas, evidence).find((each) => each.layer.id === layerId) ?? null;
}

/** Index of a pair in its series by place ids, or -1. */
export function pairIndex(
  atlas: Atlas,
  series: LayerSeries,
  originId: PlaceId | null,
  destinationId: PlaceId | null,
): number {
  const origin = atlas.places.findIndex(({ id }) => id === originId);
  const destination = atlas.places.findIndex(({ id }) => id === destinationId);
  return series.origin.findIndex((each, pair) => each === origin && series.destination[pair] === destination);
}

/** The figure of a pair (index of its series) in a year; absent where no slice or row covers it. */
export function pairFigureAt(atlas: Atlas, series: LayerSeries, pair: number, year: number): Figure {
  const unit = series.layer.unit === '' ? 'persons' : series.layer.unit;
  if (pair < 0) return notApplicableFigure(unit);
  const coverage = coverageIn(series, year);
  const row = coverage.kind === 'figures' ? at(coverage.slice.row, pair) : -1;
  return row < 0 ? absentFigure(unit) : flowFigure(atlas, row);
}

/** The figure of a layer, origin, destination and year; not applicable where the layer never names the pair. */
export function pairFigure(
  atlas: Atlas,
  evidence: Evidence,
  layerId: LayerId | null,
  originId: PlaceId | null,
  destinationId: PlaceId | null,
  year: number,
): Figure {
  const series = seriesOf(atlas, evidence, layerId);
  if (!series) return notApplicableFigure('persons');
  return pairFigureAt(atlas, series, pairIndex(atlas, series, originId, destinationId), year);
}
