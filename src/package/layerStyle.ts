// How a package may have its layers drawn: names of colours, dashes, heads and marks; what they look like is for the scene.

/** Colours for layers; each theme has its own shade of them. */
export const LAYER_COLOURS = [
  'arrivals',
  'departures',
  'removal',
  'border-crossing',
  'transit',
  'corridor',
  'protection',
  'origins',
  'permits',
  'stocks',
  'net',
] as const;
export type LayerColour = (typeof LAYER_COLOURS)[number];

export const DASHES = ['solid', 'dashed', 'dotted', 'dashdot', 'broken'] as const;
export type Dash = (typeof DASHES)[number];
export const HEADS = ['none', 'arrow', 'open', 'double'] as const;
export type Head = (typeof HEADS)[number];
export const MARKS = ['arc', 'leg', 'share', 'rank'] as const;
export type Mark = (typeof MARKS)[number];

/** What a layer is to the hub's balance: those who come, those who go, or neither. */
export const LAYER_ROLES = ['inflow', 'outflow', 'other'] as const;
export type LayerRole = (typeof LAYER_ROLES)[number];

export interface LayerStyle {
  readonly colour: LayerColour;
  readonly dash: Dash;
  readonly head: Head;
  readonly mark: Mark;
}
