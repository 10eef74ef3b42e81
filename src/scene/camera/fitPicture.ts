// The camera that fits all that a picture shows.
import type { Picture } from '../map/picture.ts';
import { type FittedCamera, fitView, type Insets, MAX_ZOOM, MIN_ZOOM } from './fitView.ts';

/** Without a hub nearly all places are kept: all of the world if need be, or the stations of one town. */
export const WITHOUT_HUB = { least: MIN_ZOOM, greatest: MAX_ZOOM - 1, minKept: 0.95 } as const;

/** Around a hub not too far out and not too near. */
export function fitPicture(
  { fitted, nodes }: Pick<Picture, 'fitted' | 'nodes'>,
  window: {
    readonly width: number;
    readonly height: number;
    readonly insets: Insets;
    readonly margin: number;
    readonly minKept?: number;
  },
): FittedCamera {
  return fitView(fitted, nodes.hub < 0 ? { ...window, ...WITHOUT_HUB } : window);
}
