// How far arcs of one pair lie from one another and from their chord.

/** Middle distance between lanes of one pair, px at the design zoom, beyond half of both widths. */
export const LANE_SPACE = 8.5;

/** Height of a curve's middle over its chord before the fan opens, px: grows with length up to a bound. */
export function plainHeight(chord: number): number {
  return 4 + 66 * (1 - Math.exp((-0.15 * chord) / 66));
}
