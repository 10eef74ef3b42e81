// The look of each layer: colour, dash and head; legend, list, painters and picking all read it here.
import type { Form } from '../data/atlas.ts';
import { NET_LAYER } from '../model/netPairs.ts';
import type { ColourName } from './palette.ts';

export const DASHES = ['solid', 'dashed', 'dotted', 'dashdot', 'broken'] as const;
export type Dash = (typeof DASHES)[number];
export const HEADS = ['none', 'arrow', 'open', 'double'] as const;
export type Head = (typeof HEADS)[number];
export type Mark = 'arc' | 'leg' | 'share' | 'rank';

export interface LayerLook {
  readonly colour: ColourName;
  readonly dash: Dash;
  readonly head: Head;
  readonly mark: Mark;
}

const LOOKS: Readonly<Record<string, LayerLook>> = {
  'residence-departures': { colour: 'departures', dash: 'solid', head: 'arrow', mark: 'arc' },
  'residence-arrivals': { colour: 'arrivals', dash: 'solid', head: 'arrow', mark: 'arc' },
  deportations: { colour: 'removal', dash: 'solid', head: 'open', mark: 'arc' },
  'border-violations': { colour: 'border-crossing', dash: 'solid', head: 'none', mark: 'arc' },
  'transit-routes': { colour: 'transit', dash: 'dashed', head: 'arrow', mark: 'leg' },
  trafficking: { colour: 'trafficking', dash: 'dotted', head: 'arrow', mark: 'leg' },
  displacement: { colour: 'protection', dash: 'solid', head: 'none', mark: 'arc' },
  'migrant-origins': { colour: 'origins', dash: 'solid', head: 'none', mark: 'share' },
  'work-permits': { colour: 'permits', dash: 'solid', head: 'none', mark: 'share' },
  emigrants: { colour: 'stocks', dash: 'solid', head: 'none', mark: 'rank' },
  immigrants: { colour: 'stocks', dash: 'solid', head: 'none', mark: 'rank' },
  // Computed from the two layers of residence, from the side that loses to the side that gains.
  [NET_LAYER]: { colour: 'net', dash: 'solid', head: 'double', mark: 'arc' },
};

const PLAIN: LayerLook = { colour: 'border-crossing', dash: 'solid', head: 'arrow', mark: 'arc' };

/** The look of a layer; a layer that this table does not know is drawn plain. */
export function layerLook(layerId: string): LayerLook {
  return LOOKS[layerId] ?? PLAIN;
}

/** The dash of a leg: forms of one corridor are told apart by it. */
export function legDash(layerId: string, form: Form): Dash {
  return form === 'sexual-exploitation' ? 'dashdot' : layerLook(layerId).dash;
}

/** On-off lengths along the line, px; empty for solid. Every list has four numbers or none. */
export const DASH_PATTERNS: Readonly<Record<Dash, readonly number[]>> = {
  solid: [],
  dashed: [9, 6, 9, 6],
  dotted: [2.4, 4.4, 2.4, 4.4],
  dashdot: [10, 4.5, 2.4, 4.5],
  broken: [20, 3.5, 20, 3.5],
};
