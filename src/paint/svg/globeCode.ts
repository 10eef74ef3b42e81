// The code that draws a globe without WebGL, which comes when a globe is asked for.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

/** What draws a globe. */
export const globeCode = fetchedOnce(() => import('./globePath.ts'));
