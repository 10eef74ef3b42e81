// The code of the one thing worth knowing about a year. The built page says it of its own view: the code comes once the map
// stands, or before the view where another one is asked for.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

/** Finds it and puts it into words. */
export const worthCode = fetchedOnce(() => import('./WorthSentence.tsx'));
