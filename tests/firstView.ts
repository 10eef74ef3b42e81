// The first view of the real package and the ends of its time, which tests of views start from.
import { addressContext } from '../src/state/codec.ts';
import { firstView } from '../src/state/codecOfParts.ts';
import { atlas } from './figures/readAtlas.ts';

export const DEFAULT_VIEW = firstView(addressContext(atlas));
export const FIRST_YEAR = atlas.time.from;
export const LAST_YEAR = atlas.time.to;
/** The measures of the chart view. */
export const MEASURES = atlas.measures.map(({ id }) => id);
