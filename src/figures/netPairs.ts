// The net of two layers where a layer would stand.

import type { Atlas } from '../package/atlas.ts';

/** Stands where the id of a layer would: net is computed from two layers and is none of layers.csv. */
export const NET_LAYER = 'net';

/** Net stands where both residence layers are shown. */
export function netIsShown({ inflow, outflow }: Atlas, layers: readonly string[]): boolean {
  return [inflow, outflow].every((id) => id !== null && layers.includes(id));
}
