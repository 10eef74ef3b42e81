// The rows of a selection one by one, each with its ends and who the partner is; for lists, cards and tables.

import { at } from '../lib/at.ts';
import { memoByIdentity } from '../lib/memo.ts';
import type { LayerRow, PlaceId } from '../package/atlas.ts';
import type { LayerSelection, Selection } from './select.ts';

export interface SelectedRow {
  readonly layer: LayerRow;
  /** Index into the columns of atlas.flows. */
  readonly row: number;
  readonly originId: PlaceId;
  readonly destinationId: PlaceId;
  /** The other end, seen from the subject of the query; null where the row does not touch it. */
  readonly partnerId: PlaceId | null;
  /** True where it leads to the subject. */
  readonly inward: boolean;
  /** False where it is the last published before the year. */
  readonly ofYear: boolean;
}

/** The rows of all layers, or of one, in the order of the selection. */
export function selectedRows(selection: Selection, layerId: string | null = null): readonly SelectedRow[] {
  const all = everyRow(selection);
  return layerId === null ? all : all.filter(({ layer }) => layer.id === layerId);
}

const everyRow = memoByIdentity((selection: Selection): readonly SelectedRow[] =>
  selection.layers.flatMap((each) =>
    Array.from(each.row, (row, index): SelectedRow => {
      const ends = pairEnds(selection, each, at(each.position, index));
      return { layer: each.layer, row, ...ends, ofYear: each.coverage.kind === 'figures' };
    }),
  ),
);

/** The ends of a pair of a layer, by its position there. */
export function pairEnds(
  { graph, query }: Selection,
  { pairs }: LayerSelection,
  position: number,
): Pick<SelectedRow, 'originId' | 'destinationId' | 'partnerId' | 'inward'> {
  const { places } = graph.atlas;
  const pair = at(pairs, position);
  const originId = at(places, at(graph.origin, pair)).id;
  const destinationId = at(places, at(graph.destination, pair)).id;
  const inward = destinationId === query.subject;
  const partnerId = inward ? originId : originId === query.subject ? destinationId : null;
  return { originId, destinationId, partnerId, inward };
}
