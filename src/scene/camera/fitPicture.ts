// The camera that fits all that a picture shows.
import type { Picture } from '../map/picture.ts';
import { FIT_LEAST_ZOOM, type FittedCamera, fitView, type Insets, MIN_ZOOM } from './fitView.ts';

/** Around a hub not too far out; without one all of the world if need be. */
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
  return fitView(fitted, { ...window, least: nodes.hub < 0 ? MIN_ZOOM : FIT_LEAST_ZOOM });
}
