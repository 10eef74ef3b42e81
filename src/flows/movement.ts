// Which layers count people who move one way: only they have arrowheads, arrivals and departures, and marks that travel.
import type { Atlas, LayerRow } from '../package/atlas.ts';

/** False for people counted at a date, and where the source does not say which way people went. */
export function isMovement({ kind, direction }: Pick<LayerRow, 'kind' | 'direction'>): boolean {
  return kind !== 'stock' && direction === 'directed';
}

/** Whether a layer by id counts people at a date. */
export function isStock(atlas: Atlas, layerId: string): boolean {
  return atlas.layers.find(({ id }) => id === layerId)?.kind === 'stock';
}

/** Whether a layer counts people at a date, who are drawn as discs. */
export function isDisc({ declared }: Atlas, { id, kind }: LayerRow): boolean {
  return kind === 'stock' && (declared.get(id)?.mark ?? 'arc') === 'arc';
}
