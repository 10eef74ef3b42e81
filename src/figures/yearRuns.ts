// The years of a package in runs: each year with figures alone, neighbours without figures together.
import type { PackageTime } from '../package/descriptor.ts';

export interface YearRun {
  readonly kind: 'figures' | 'gap';
  readonly from: number;
  readonly to: number;
}

/** Runs in order of time that cover every year once; `years` are those with figures. */
export function yearRuns(time: PackageTime, years: readonly number[]): readonly YearRun[] {
  const runs: YearRun[] = [];
  for (let year = time.from; year <= time.to; year++) {
    const kind = years.includes(year) ? 'figures' : 'gap';
    const last = runs.at(-1);
    if (kind === 'gap' && last?.kind === 'gap') runs[runs.length - 1] = { ...last, to: year };
    else runs.push({ kind, from: year, to: year });
  }
  return runs;
}

/** Every year of a run. */
export function yearsOf({ from, to }: YearRun): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
