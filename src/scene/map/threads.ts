// Which groups of people at a date have a thread to where they came from.

/** So many; the disc of each group is drawn. */
export const THREADS = 12;

/** All threads are alike, so that one to five people looks as much as one to thousands: none to less than this part of the
 * largest group. */
const MIN_SHARE = 1 / 1000;

/** One thread for each partner, to the largest groups, `widest` at most. */
export function threadsDrawn(
  threads: readonly number[],
  persons: (arc: number) => number,
  partnerOf: (arc: number) => number,
  widest: number,
): readonly number[] {
  const sorted = threads.toSorted((a, b) => persons(b) - persons(a) || a - b);
  const first = new Map<number, number>();
  const least = Math.max(0, ...sorted.slice(0, 1).map(persons)) * MIN_SHARE;
  for (const arc of sorted)
    if (persons(arc) >= least && !first.has(partnerOf(arc))) first.set(partnerOf(arc), arc);
  return [...first.values()].slice(0, Math.min(widest, THREADS));
}
