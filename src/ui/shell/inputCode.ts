// The code of what a reader does by hand; it comes once the map stands, or when it is asked for before.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

export const loadInput = () => import('./input.ts');

/** What keys, drags, notes and files that are handed over do. */
export const inputCode = fetchedOnce(loadInput);
