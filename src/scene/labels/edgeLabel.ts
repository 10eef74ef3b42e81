// A name at the edge of the frame: it points to a place outside.
import { at } from '../../lib/at.ts';
import type { PlacedLabel } from './labels.ts';

/** Height of an edge label with its rim, and the weight of its letters. */
export const EDGE_HEIGHT = 23;
export const EDGE_WEIGHT = 560;

const ARROWS = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const;

/** The words of a label: at the edge its text with an arrow towards the place, else its text. */
export function labelText(label: PlacedLabel): string {
  if (label.side !== 'edge') return label.text;
  const turn = (Math.round(label.angle / (Math.PI / 4)) + 8) % 8;
  const arrow = at(ARROWS, turn);
  return turn > 2 && turn < 6 ? `${arrow} ${label.text}` : `${label.text} ${arrow}`;
}
