// The code that brings the WebGL painter, which comes when that is asked for.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

export const webGlCode = fetchedOnce(() => import('./webGlPainter.ts'));
