// What this browser remembers from visit to visit: the chosen theme. A browser that refuses to store forgets it.
// Each step of the history keeps what was remembered in it, so that Back undoes a choice and not its address alone.
import { THEMES, type Theme } from '../state/viewState.ts';

export const THEME_KEY = 'atlas-theme';

/** The theme that the reader chose last, or null: follow the system. */
export function recallTheme(): Theme | null {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return THEMES.find((theme) => theme === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice; null forgets it. */
export function rememberTheme(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is full or denied: the address carries the theme for as long as the page is open.
  }
}

/** What a step of the history keeps. */
export function rememberedNow(): { readonly theme: Theme | null } {
  return { theme: recallTheme() };
}

/** Remembers again what a step of the history has kept; false where it has kept nothing. */
export function rememberAgain(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null || !('theme' in kept)) return false;
  rememberTheme(THEMES.find((theme) => theme === kept.theme) ?? null);
  return true;
}
