// Where a number stands among the names that are placed: at the best of its centres that is free.
import { around, isApart, isFree } from './boxes.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { LabelCandidate, LabelRoom } from './labels.ts';

/** Between a number and the names of other places, px on both sides together. */
export const OTHER_NAME = 28;

/** The centre of a number, px, or null where it has no room. */
export function numberCentre(
  { width, height, centres, ofPlace }: LabelCandidate,
  { placed, frame, taken, strokes }: Pick<LabelRoom, 'placed' | 'frame' | 'taken' | 'strokes'>,
): readonly [number, number] | null {
  const name = placed.find(({ id }) => id === ofPlace);
  // Beside the name of another place it would be read as that one's.
  const others = placed
    .filter((label) => label.kind !== 'value' && label !== name)
    .map(({ x, y, width: wide, kind }) => around(x, y, wide + OTHER_NAME, LABEL_FACES[kind].heightPixels));
  for (const centre of centres?.(strokes, name) ?? []) {
    const box = around(...centre, width, height);
    if (isFree(box, frame, taken) && others.every((other) => isApart(box, other))) return centre;
  }
  return null;
}
