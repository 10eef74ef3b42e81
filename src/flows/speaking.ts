// Which sources speak: all of them, or the report and those it cites.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import type { SourceFilter } from '../state/viewState.ts';

/** Ids of the sources that speak that the filter lets speak: all of them, or the report and those it cites. */
export const speakingSources = memoByIdentity(
  (atlas: Atlas, sourceFilter: SourceFilter): ReadonlySet<string> => {
    if (sourceFilter === 'all') return new Set(atlas.sources.map((source) => source.id));
    const report = atlas.sources.find((source) => source.id === atlas.mainSource);
    // An atlas that is not made from the report has no second sources.
    if (!report) return new Set(atlas.sources.map((source) => source.id));
    return new Set([report.id, ...report.cites]);
  },
);
