// The atlas whose map WebGL draws: for what is about WebGL alone, as it takes seconds without a graphics card.
import type { AtlasPage, PageOptions } from '../browser/atlasPage.ts';
import { openAtlas } from '../browser/openAtlas.ts';

/** As `openAtlas`, by the painter that uses WebGL. */
export function openWithWebGl(options: PageOptions = {}): Promise<AtlasPage> {
  return openAtlas({ webGl: true, ...options });
}
