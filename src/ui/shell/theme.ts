// Chooses the theme of the page; the colours of each theme are custom properties that the build writes (palette.css).
import { byKey } from '../../lib/typedKeys.ts';
import { COLOUR_NAMES, type Palette } from '../../scene/style/palette.ts';
import type { Theme } from '../../state/viewState.ts';
import { colourProperty } from '../base/colourVariable.ts';

/** Puts `theme` on `root`. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
}

/** The colours that `root` has in its theme, for the painters. */
export function paletteOf(root: HTMLElement): Palette {
  const style = getComputedStyle(root);
  // The build writes `#fff` for `#ffffff`.
  return byKey(COLOUR_NAMES, (name) =>
    style.getPropertyValue(colourProperty(name)).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'),
  );
}
