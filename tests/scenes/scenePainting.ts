// A scene as the second painter takes it: the real atlas seen through the scene's link, in a window of any width.
import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/package/atlas.ts';
import type { MapPainting } from '../../src/paint/svg/paintMap.ts';
import { countryShapes } from '../../src/scene/map/basemap.ts';
import { emphasisOf } from '../../src/scene/map/emphasis.ts';
import { arcsIn, viewPicture } from '../../src/scene/map/picture.ts';
import { PALETTES } from '../../src/scene/style/palettes.ts';
import { addressContext, decodeView } from '../../src/state/codec.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { wholeAtlas as atlas } from '../figures/readAtlas.ts';
import { bankAtlas, mirroredAtlas, unhcrAtlas } from '../figures/readRecord.ts';
import { SCENE_SIZE, type Scene } from './scenes.ts';

const CONTEXT = addressContext(atlas);
/** The coarse shapes of the world. */
export const SHAPES = countryShapes(
  JSON.parse(readFileSync(new URL('../../geo/world-110m.topojson.json', import.meta.url), 'utf8')),
  atlas.hub,
);

/** The atlas with the record that the view asks for; no scene asks for two. */
function atlasOf({ count, layers, sourceFilter }: ViewState): Atlas {
  if (count !== 'own') return mirroredAtlas;
  const record = atlas.records.find(({ stocks }) => stocks.some((id) => layers.includes(id)))?.name;
  if (sourceFilter === 'report' || record === undefined) return atlas;
  return record === 'stocks-unhcr' ? unhcrAtlas : bankAtlas;
}

/** The painting of a scene in a window of `width` x `height` px that shows as much of the world from west to east. */
export function scenePainting(scene: Scene, width: number, height: number): MapPainting {
  const view = decodeView(scene.hash, CONTEXT);
  if (view.at === null) throw new Error(`the scene ${scene.name} has no camera`);
  const shown = atlasOf(view);
  return {
    picture: viewPicture(shown, view, { widest: arcsIn(shown, SCENE_SIZE.width, view), lit: [] }),
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
