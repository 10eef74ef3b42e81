// Which groups of people at a date have a thread to where they came from.

/** So many; the disc of each group is drawn. */
export const THREADS = 12;

/** One thread for each partner, to the largest groups, `widest` at most. */
export function threadsDrawn(
  threads: readonly number[],
  persons: (arc: number) => number,
  partnerOf: (arc: number) => number,
  widest: number,
): readonly number[] {
  const sorted = threads.toSorted((a, b) => persons(b) - persons(a) || a - b);
  const first = new Map<number, number>();
  for (const arc of sorted) if (!first.has(partnerOf(arc))) first.set(partnerOf(arc), arc);
  return [...first.values()].slice(0, Math.min(widest, THREADS));
}
