// A name at the edge of the frame: it points to a place outside.
import { at } from '../../lib/at.ts';
import type { PlacedLabel } from './labels.ts';

export const EDGE_WEIGHT = 560;

/** A pill at the edge, px: its height with the rim, what its rim and padding, and in a large one its arrow, add to its words,
 * and the size of its letters in parts of that of a name. */
export const EDGE = { height: 23, extraWidth: 38, extraHeight: 6, letters: 1 } as const;
/** One that stands where there is no room for the other. */
export const SMALL_EDGE = { height: 16, extraWidth: 12, extraHeight: 2, letters: 11.5 / 13 } as const;

/** Which of them a label is. */
export const edgeFace = ({
  small,
}: {
  readonly small?: PlacedLabel['small'];
}): typeof EDGE | typeof SMALL_EDGE => (small ? SMALL_EDGE : EDGE);

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

/** The words of a label: at the edge its text with an arrow towards the place, else its text. */
export function labelText(label: PlacedLabel): string {
  if (label.side !== 'edge') return label.text;
  const turn = (Math.round(label.angle / (Math.PI / 4)) + 8) % 8;
  const arrow = at(ARROWS, turn);
  return turn > 2 && turn < 6 ? `${arrow} ${label.text}` : `${label.text} ${arrow}`;
}
