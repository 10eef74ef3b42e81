// The order of two texts by code unit: for ids and ISO dates, which no language orders in another way.

/** Below 0 where `a` comes first, 0 where they are the same. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
