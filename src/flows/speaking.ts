// Which sources speak: all of them, or the report and those it cites.

import { memoByIdentity } from '../lib/memo.ts';
import type { Atlas } from '../package/atlas.ts';
import type { Evidence } from '../state/viewState.ts';

/** Ids of the sources that speak in the given evidence: all of them, or the report and those it cites. */
export const speakingSources = memoByIdentity((atlas: Atlas, evidence: Evidence): ReadonlySet<string> => {
  if (evidence === 'all') return new Set(atlas.sources.map((source) => source.id));
  const report = atlas.sources.find((source) => source.id === atlas.mainSource);
  // An atlas that is not made from the report has no second sources.
  if (!report) return new Set(atlas.sources.map((source) => source.id));
  return new Set([report.id, ...report.cites]);
});
