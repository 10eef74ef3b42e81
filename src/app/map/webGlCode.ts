// The code that brings the WebGL painter, which comes when that is asked for.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

/** Fetches the painter's own code in turn, where the browser has WebGL. */
export const webGlCode = fetchedOnce(() => import('./webGlPainter.ts'));
