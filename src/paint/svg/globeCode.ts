// The code that draws a globe without WebGL, which comes when a globe is asked for.
import type * as Drawing from './globePath.ts';

const drawing: { code: typeof Drawing | null } = { code: null };

/** Fetches the code that draws a globe. */
export async function loadGlobe(): Promise<void> {
  drawing.code ??= await import('./globePath.ts');
}

/** The code that draws a globe, where it was fetched. */
export const globeCode = (): typeof Drawing | null => drawing.code;
