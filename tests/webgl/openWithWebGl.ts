// The atlas whose map WebGL draws: for what is about WebGL alone, as it takes seconds without a graphics card.
import type { AtlasPage, PageOptions } from '../browser/atlasPage.ts';
import { openAtlas } from '../browser/openAtlas.ts';

/** A window with all its panels in which software draws half the pixels of a usual one. */
export const SMALL = { width: 1000, height: 640 } as const;

/** As `openAtlas`, by the painter that uses WebGL, in a small window and with coarse shapes unless told otherwise. */
export function openWithWebGl(options: PageOptions = {}): Promise<AtlasPage> {
  return openAtlas({ webGl: true, fineShapes: false, ...SMALL, ...options });
}
