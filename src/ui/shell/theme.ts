// Chooses the theme of the page; the colours of each theme are custom properties that the build writes (palette.css).
import { PALETTES, type Palette } from '../../scene/style/palette.ts';
import type { Theme } from '../../state/viewState.ts';

/** Puts `theme` on `root` and returns its palette, for the painters. */
export function applyTheme(root: HTMLElement, theme: Theme): Palette {
  root.dataset.theme = theme;
  return PALETTES[theme];
}
