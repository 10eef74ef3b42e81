// What was asked for, or what is wrong with it.
import type { DataProblem } from './problem.ts';

/** Whether what was asked for did not come: these problems stand in its place. */
export function isProblems<Wanted>(
  opened: Wanted | readonly DataProblem[],
): opened is readonly DataProblem[] {
  return Array.isArray(opened);
}
