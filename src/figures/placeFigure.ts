// The figure of a layer between the subject (the hub) and a place, whichever way the layer goes.

import { graphOf } from '../flows/graph.ts';
import { asked, rowAt, select, subjectOf } from '../flows/select.ts';
import { pairEnds } from '../flows/selectedRows.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';
import { absentFigure, type Figure, flowFigure, notApplicableFigure } from './figure.ts';

/** What leads to the subject comes first; not applicable where the layer never names the two together. */
export function placeFigure(
  atlas: Atlas,
  sourceFilter: SourceFilter,
  {
    layerId,
    place,
    year,
  }: { readonly layerId: LayerId | null; readonly place: PlaceId; readonly year: number },
): Figure {
  if (layerId === null) return notApplicableFigure('persons');
  const subject = subjectOf(atlas, null);
  const query = {
    sourceFilter: sourceFilter,
    layers: [layerId],
    time: year,
    flow: 'both',
    subject,
    touching: place,
  } as const;
  const selection = select(graphOf(atlas), asked(query));
  const [selected] = selection.layers;
  const unit = selected?.layer.unit || 'persons';
  const between = [...(selected?.named ?? [])].flatMap((position) => {
    const ends = selected ? pairEnds(selection, selected, position) : null;
    return ends && ends.partnerId === place ? [{ position, inward: ends.inward }] : [];
  });
  const chosen = between.find(({ inward }) => inward) ?? between[0];
  if (!selected || !chosen) return notApplicableFigure(unit);
  const row = selected.coverage.kind === 'figures' ? rowAt(selected, chosen.position) : -1;
  return row < 0 ? absentFigure(unit) : flowFigure(atlas, row);
}
