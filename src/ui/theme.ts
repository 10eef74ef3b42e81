// Puts a theme's colours on the page as custom properties; css names no colour of its own.
import { COLOUR_NAMES, PALETTES, type Palette } from '../scene/palette.ts';
import type { Theme } from '../state/viewState.ts';
import { colourVariable } from './colourVariable.ts';

/** Sets the palette of `theme` on `root` and returns it. */
export function applyTheme(root: HTMLElement, theme: Theme): Palette {
  const palette = PALETTES[theme];
  for (const name of COLOUR_NAMES)
    root.style.setProperty(colourVariable(name).slice('var('.length, -1), palette[name]);
  root.dataset.theme = theme;
  root.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  return palette;
}
