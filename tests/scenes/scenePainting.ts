// A scene as the second painter takes it: the real atlas seen through the scene's link, in a window of any width.
import { readFileSync } from 'node:fs';
import { countryShapes } from '../../src/scene/basemap.ts';
import { emphasisOf } from '../../src/scene/emphasis.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { viewPicture } from '../../src/scene/picture.ts';
import { addressContext, decodeView } from '../../src/state/codec.ts';
import type { MapPainting } from '../../src/svg/paintMap.ts';
import { wholeAtlas as atlas } from '../model/readAtlas.ts';
import { SCENE_SIZE, type Scene } from './scenes.ts';

const CONTEXT = addressContext(atlas);
const SHAPES = countryShapes(
  JSON.parse(readFileSync(new URL('../../geo/world-110m.topojson.json', import.meta.url), 'utf8')),
  atlas.hub,
);

/** The painting of a scene in a window of `width` x `height` px that shows as much of the world from west to east. */
export function scenePainting(scene: Scene, width: number, height: number): MapPainting {
  const view = decodeView(scene.hash, CONTEXT);
  if (view.at === null) throw new Error(`the scene ${scene.name} has no camera`);
  return {
    picture: viewPicture(atlas, view),
    shapes: SHAPES,
    palette: PALETTES[view.theme ?? 'light'],
    view: {
      ...view.at,
      zoom: view.at.zoom + Math.log2(width / SCENE_SIZE.width),
      width,
      height,
      globe: view.projection === 'globe',
    },
    ...emphasisOf(atlas, view),
  };
}
