// The code that makes groups, which comes when a package of very many places is opened.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

/** What makes groups. */
export const groupsCode = fetchedOnce(() => import('./groupedAtlas.ts'));
