// What a layer holds in a year: figures, the last published before it, or nothing yet.
import type { Period, Run } from './graph.ts';

export type Coverage =
  /** The year lies in this slice. */
  | { readonly kind: 'figures'; readonly slice: Period }
  /** No figure for the year; `slice` is the last published before it, `after` the next one, if any. */
  | { readonly kind: 'earlier'; readonly slice: Period; readonly after: Period | null }
  /** No figure yet; the first comes in `after`. */
  | { readonly kind: 'ahead'; readonly after: Period }
  /** Routes and corridors: no yearly figure; as reported in `year`. */
  | { readonly kind: 'timeless'; readonly year: number }
  /** The layer has no rows at all with the present sources. */
  | { readonly kind: 'empty' };

/** Coverage of runs in order of time in a year; where two cover it the later one counts. */
export function coverageIn(runs: readonly Run[], year: number): Coverage {
  let covering: Run | null = null;
  let before: Run | null = null;
  let after: Run | null = null;
  for (const run of runs) {
    if (run.fromYear <= year && year <= run.toYear) covering = run;
    else if (run.toYear < year) before = !before || run.toYear >= before.toYear ? run : before;
    else if (!after) after = run;
  }
  if (covering) return { kind: 'figures', slice: covering };
  if (before) return { kind: 'earlier', slice: before, after };
  if (after) return { kind: 'ahead', after };
  return { kind: 'empty' };
}
