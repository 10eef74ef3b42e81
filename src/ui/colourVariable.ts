// A colour of the palette as the css variable that main sets on the root.
import type { ColourName } from '../scene/palette.ts';

/** `homeEdge` -> `var(--home-edge)`. */
export function colourVariable(name: ColourName): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
