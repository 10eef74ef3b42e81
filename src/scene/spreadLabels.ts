// Keeps lines of words apart along one axis, each as near to where it wants to stand as the others let it.

/** Positions for the wishes, in their order, at least `least` apart and between `low` and `high` where they fit. */
export function spreadLabels(
  wishes: readonly number[],
  least: number,
  low: number,
  high: number,
): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  const placed = new Array<number>(wishes.length).fill(low);
  let free = low;
  for (const index of order) {
    placed[index] = Math.max(wishes[index] ?? low, free);
    free = (placed[index] ?? low) + least;
  }
  // What was pushed past the end goes back, pushing the others before it.
  let limit = high;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? high, limit);
    limit = (placed[index] ?? high) - least;
  }
  return placed;
}
