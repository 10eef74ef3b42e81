// A colour of the palette as the css variable that main sets on the root.
import { byKey } from '../../lib/typedKeys.ts';
import { COLOUR_NAMES, type ColourName, type Palette } from '../../scene/style/palette.ts';

/** `homeEdge` -> `--home-edge`. */
export function colourProperty(name: ColourName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `homeEdge` -> `var(--home-edge)`. */
export function colourVariable(name: ColourName): string {
  return `var(${colourProperty(name)})`;
}

/** The palette of whatever theme the page has: SVG in the page takes its colours from the css variables. */
export const PAGE_PALETTE: Palette = byKey(COLOUR_NAMES, colourVariable);
