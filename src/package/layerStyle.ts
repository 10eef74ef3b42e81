// How a package may have its layers drawn: names of colours, dashes, heads and marks; what they look like is for the scene.
import type { DASHES, LAYER_ROLES, MARKS } from './kinds.ts';

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
export type Dash = (typeof DASHES)[number];
export const HEADS = ['none', 'arrow', 'open', 'double'] as const;
export type Head = (typeof HEADS)[number];
export type Mark = (typeof MARKS)[number];
export type LayerRole = (typeof LAYER_ROLES)[number];

export interface LayerStyle {
  readonly colour: LayerColour;
  readonly dash: Dash;
  readonly head: Head;
  readonly mark: Mark;
}
