// The figure of one origin and destination in one layer and year.

import { graphOf, pairBetween, positionOfPair } from '../flows/graph.ts';
import { rowAt, selectLayer } from '../flows/select.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { absentFigure, type Figure, flowFigure, notApplicableFigure } from './figure.ts';

/** The figure of a layer, origin, destination and year; absent where no row covers it, not applicable where the layer
 * never names the pair. */
export function pairFigure(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  {
    layerId,
    originId,
    destinationId,
    year,
  }: {
    readonly layerId: LayerId | null;
    readonly originId: PlaceId | null;
    readonly destinationId: PlaceId | null;
    readonly year: number;
  },
): Figure {
  const graph = graphOf(atlas);
  const indexOf = (id: PlaceId | null) => atlas.places.findIndex((place) => place.id === id);
  const pair = pairBetween(graph, indexOf(originId), indexOf(destinationId));
  const layer = graph.layers.find((each) => each.layer.id === layerId);
  if (!layer) return notApplicableFigure('persons');
  return positionFigure(atlas, sourceFilter, {
    layerId: layer.layer.id,
    position: positionOfPair(layer, pair),
    year,
  });
}

/** The same of a position in the layer's pairs. */
export function positionFigure(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  { layerId, position, year }: { readonly layerId: string; readonly position: number; readonly year: number },
): Figure {
  const selected = selectLayer(atlas, sourceFilter, layerId, year);
  const unit = selected?.layer.unit || 'persons';
  if (!selected?.named.includes(position)) return notApplicableFigure(unit);
  const row = selected.coverage.kind === 'figures' ? rowAt(selected, position) : -1;
  return row < 0 ? absentFigure(unit) : flowFigure(atlas, row);
}
