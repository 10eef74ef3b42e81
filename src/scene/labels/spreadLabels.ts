// Keeps lines of words apart along one axis, each as near to where it wants to stand as the others let it.

/** Positions for the wishes, in their order, at least `least` apart and between `low` and `high` where they fit. */
export function spreadLabels(
  candidates: readonly number[],
  least: number,
  low: number,
  high: number,
): readonly number[] {
  const labels = candidates.map((candidate) => ({ candidate: candidate, place: low }));
  const order = [...labels].sort((a, b) => a.candidate - b.candidate);
  let free = low;
  for (const label of order) {
    label.place = Math.max(label.candidate, free);
    free = label.place + least;
  }
  // What was pushed past the end goes back, pushing the others before it.
  let limit = high;
  for (const label of order.reverse()) {
    label.place = Math.min(label.place, limit);
    limit = label.place - least;
  }
  return labels.map(({ place }) => place);
}
