// The names of all colours; each theme has its own of each: palettes.ts.
import { LAYER_COLOURS } from '../../package/layerStyle.ts';

export const COLOUR_NAMES = [
  'space',
  'sea',
  'land',
  'border',
  'coast',
  'graticule',
  'home',
  'homeEdge',
  'homeInk',
  'ink',
  'inkSoft',
  'paper',
  'paperEdge',
  'accent',
  'accentInk',
  'focus',
  'node',
  'nodeFill',
  ...LAYER_COLOURS,
  'arrivalsStream',
  'arrivalsDot',
  'departuresStream',
  'departuresDot',
  'more',
  'fewer',
  'incomparable',
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];
export type Palette = Readonly<Record<ColourName, string>>;

/** Parses `#rrggbb` or `#rrggbbaa` to [r, g, b, a], each 0-255. */
export function rgba(colour: string): readonly [number, number, number, number] {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), colour.length === 9 ? part(7) : 255];
}
