// The theme on screen: the reader's, else the projector's on a slide, else the system's; and its colours.
import type { Palette } from '../scene/style/palette.ts';
import type { Theme } from '../state/viewState.ts';
import { applyTheme } from '../ui/shell/theme.ts';

export interface Theming {
  readonly theme: () => Theme;
  readonly palette: () => Palette;
  /** Puts the present theme's colours on the page. */
  readonly apply: () => void;
}

/** `chosen` is the reader's theme or null; `changed` hears when the system's changes. */
export function createTheming(
  chosen: () => Theme | null,
  presenting: () => boolean,
  changed: () => void,
): Theming {
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const theme = (): Theme => chosen() ?? (presenting() ? 'projector' : darkSystem.matches ? 'dark' : 'light');
  let palette = applyTheme(document.documentElement, theme());
  const apply = (): void => {
    palette = applyTheme(document.documentElement, theme());
  };
  darkSystem.addEventListener('change', () => {
    apply();
    changed();
  });
  return { theme, palette: () => palette, apply };
}
