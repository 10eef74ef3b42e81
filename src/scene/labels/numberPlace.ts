// Where a number stands among the names that are placed: at the best of its centres that is free.
import type { Spot } from './besideArc.ts';
import { around, type Disc, isApart, isFree, textBoxes } from './boxes.ts';
import { isOff } from './discGrid.ts';
import { LABEL_FACES } from './labelFaces.ts';
import type { LabelCandidate, LabelRoom } from './labels.ts';

/** Between a number and the names of other places, px on both sides together. */
export const OTHER_NAME = 28;

/** The same over and under it, and from the mark of another place, where there is a choice. */
const FAR_NAME = { width: 44, height: 20 } as const;
const FAR_MARK = 44;
/** From that mark, where there is a choice at all. */
const NEAR_MARK = 20;

/** Where a number stands, or null where it has no room: beside the name or the mark of another place, where it would be read
 * as that one's, only if nothing else is free. */
export function numberSpot(
  { width, height, centres, ofPlace }: LabelCandidate,
  {
    placed,
    frame,
    taken,
    strokes,
    nodeGrid,
  }: Pick<LabelRoom, 'placed' | 'frame' | 'taken' | 'strokes' | 'nodeGrid'>,
): Spot | null {
  const name = placed.find(({ id }) => id === ofPlace);
  const names = placed.filter((label) => label.kind !== 'value' && label !== name);
  const roomOf = (wide: number, high: number) =>
    names.map(({ x, y, width: room, kind }) =>
      around(x, y, room + wide, LABEL_FACES[kind].heightPixels + high),
    );
  const [near, far] = [roomOf(OTHER_NAME, 0), roomOf(FAR_NAME.width, FAR_NAME.height)];
  const isOfOther = (mark: Disc) => !('id' in mark) || mark.id !== ofPlace;
  let second: Spot | null = null;
  let last: Spot | null = null;
  for (const spot of centres?.(strokes, name) ?? []) {
    const [x, y, turn] = spot;
    // Read along its stroke it is the hardest to find.
    if (turn && second) break;
    const boxes = textBoxes({ x, y, turn }, width, height);
    if (!boxes.every((box) => isFree(box, frame, taken) && near.every((other) => isApart(box, other))))
      continue;
    const isOffMarks = (room: number) =>
      isOff(nodeGrid, around(x, y, width + room, height + room), isOfOther);
    if (isOffMarks(FAR_MARK) && boxes.every((box) => far.every((other) => isApart(box, other)))) return spot;
    if (isOffMarks(NEAR_MARK)) second ??= spot;
    else last ??= spot;
  }
  return second ?? last;
}
