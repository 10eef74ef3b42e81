// The picture of a view in any year, and the camera that fits all its years into a small map.

import type { Atlas } from '../../package/atlas.ts';
import type { ViewState } from '../../state/viewState.ts';
import { fitPicture } from '../camera/fitPicture.ts';
import type { FittedCamera } from '../camera/fitView.ts';
import { type Picture, viewPicture } from './picture.ts';

/** Many to many on a small map. */
const SMALL_LIMIT = { widest: 60, lit: [] } as const;

/** What the map would show of the view in `year`. */
export function yearPicture(atlas: Atlas, view: ViewState, year: number): Picture {
  const shown = { ...view, year, compare: null };
  return atlas.hub === null ? viewPicture(atlas, shown, SMALL_LIMIT) : viewPicture(atlas, shown);
}

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 } as const;
const MARGIN = 40;

/** One camera for every year, that of the last, in which most places are fitted; px of the unscaled picture. */
export function yearCamera(atlas: Atlas, view: ViewState, width: number, height: number): FittedCamera {
  const picture = yearPicture(atlas, view, atlas.time.to);
  return fitPicture(picture, { width, height, insets: NO_INSETS, margin: MARGIN });
}
