// What this browser remembers from visit to visit: the chosen theme, and motion that was stopped. A browser that refuses to store forgets it.
// Each step of the history keeps what was remembered in it, so that Back undoes a choice and not its address alone.
import { MOTIONS, type Motion, THEMES, type Theme } from '../state/viewState.ts';

export const THEME_KEY = 'atlas-theme';

const MOTION_KEY = 'atlas-motion';

/** The theme that the reader chose last, or null: follow the system. */
export function recallTheme(): Theme | null {
  return recalled(THEME_KEY, THEMES);
}

/** Keeps the choice; null forgets it. */
export function rememberTheme(theme: Theme | null): void {
  remember(THEME_KEY, theme);
}

/** `off` where the reader has stopped all motion, else null. */
export function recallMotion(): Motion | null {
  return recalled(MOTION_KEY, MOTIONS);
}

/** Keeps the choice; null forgets it. */
export function rememberMotion(motion: Motion | null): void {
  remember(MOTION_KEY, motion);
}

function recalled<T extends string>(key: string, values: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(key);
    return values.find((value) => value === kept) ?? null;
  } catch {
    return null;
  }
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full or denied: the address carries the choice for as long as the page is open.
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
