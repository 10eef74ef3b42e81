// The share of all people of a table who have no place: of those drawn, moving within a place, or nowhere.
import type { ImportReport } from '../../package/import/report.ts';

/** Between 0 and 1; totals and parts count nobody a second time. */
export function unplacedShare({ drawn, unplaced, loops }: ImportReport): number {
  const all = drawn.people + unplaced.people + loops.people;
  return all === 0 ? 0 : unplaced.people / all;
}
