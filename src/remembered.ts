// What this browser remembers from visit to visit: the chosen theme. A browser that refuses to store forgets it.
import { THEMES, type Theme } from './state/viewState.ts';

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
