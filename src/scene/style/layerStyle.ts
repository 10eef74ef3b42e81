// The look of each layer: colour, dash and head as the package declares them; legend, list, painters and picking read it here.

import { NET_LAYER } from '../../figures/netPairs.ts';
import type { Atlas, Form } from '../../package/atlas.ts';
import type { Dash, LayerStyle } from '../../package/layerStyle.ts';

export { type Dash, HEADS, type Head } from '../../package/layerStyle.ts';

const PLAIN: LayerStyle = { colour: 'border-crossing', dash: 'solid', head: 'arrow', mark: 'arc' };

/** The look of a layer, or of the net; a layer of which the package says nothing is drawn plain. */
export function layerStyle({ declared, net }: Pick<Atlas, 'declared' | 'net'>, layerId: string): LayerStyle {
  return (layerId === NET_LAYER ? net?.style : declared.get(layerId)) ?? PLAIN;
}

/** The dash of a leg: forms of one corridor are told apart by it. */
export function legDash(atlas: Atlas, layerId: string, form: Form): Dash {
  return form === 'sexual-exploitation' ? 'dashdot' : layerStyle(atlas, layerId).dash;
}

/** On-off lengths along the line, px; empty for solid. Every list has four numbers or none. */
export const DASH_PATTERNS: Readonly<Record<Dash, readonly number[]>> = {
  solid: [],
  dashed: [9, 6, 9, 6],
  dotted: [2.4, 4.4, 2.4, 4.4],
  dashdot: [10, 4.5, 2.4, 4.5],
  broken: [20, 3.5, 20, 3.5],
};
