// The theme on screen: the reader's, else the projector's on a slide, else the system's; and its colours.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Palette } from '../scene/style/palette.ts';
import type { Theme } from '../state/viewState.ts';
import { applyTheme, paletteOf } from '../ui/shell/theme.ts';
import type { PageState } from './pageState.ts';

export interface Theming {
  readonly theme: ReadonlySignal<Theme>;
  readonly palette: ReadonlySignal<Palette>;
}

/** Keeps the page in the colours of its theme. */
export function createTheming({ view, transient }: PageState): Theming {
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  const isDark = signal(darkSystem.matches);
  darkSystem.addEventListener('change', () => {
    isDark.value = darkSystem.matches;
  });
  const theme = computed(
    (): Theme => view.theme ?? (transient.lesson.presenting ? 'projector' : isDark.value ? 'dark' : 'light'),
  );
  // The page takes on a theme before its colours are read.
  const palette = computed(() => {
    applyTheme(document.documentElement, theme.value);
    return paletteOf(document.documentElement);
  });
  effect(() => {
    palette.value;
  });
  return { theme, palette };
}
