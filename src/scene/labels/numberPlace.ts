// Where a number stands among the names that are placed: at the best of its centres that is free.
import type { Spot } from './besideArc.ts';
import { around, isApart, isFree, textBoxes } from './boxes.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { LabelCandidate, LabelRoom } from './labels.ts';

/** Between a number and the names of other places, px on both sides together. */
export const OTHER_NAME = 28;

/** Where a number stands, or null where it has no room. */
export function numberSpot(
  { width, height, centres, ofPlace }: LabelCandidate,
  { placed, frame, taken, strokes }: Pick<LabelRoom, 'placed' | 'frame' | 'taken' | 'strokes'>,
): Spot | null {
  const name = placed.find(({ id }) => id === ofPlace);
  // Beside the name of another place it would be read as that one's.
  const others = placed
    .filter((label) => label.kind !== 'value' && label !== name)
    .map(({ x, y, width: wide, kind }) => around(x, y, wide + OTHER_NAME, LABEL_FACES[kind].heightPixels));
  for (const spot of centres?.(strokes, name) ?? []) {
    const [x, y, turn] = spot;
    const boxes = textBoxes({ x, y, turn }, width, height);
    if (boxes.every((box) => isFree(box, frame, taken) && others.every((other) => isApart(box, other))))
      return spot;
  }
  return null;
}
