// Where a name stands that has no room at its node but at the glyphs of its place.
import type { LabelPosition } from './besideNode.ts';
import { LABEL_ROOM } from './boxes.ts';
import type { LabelCandidate } from './labels.ts';

/** At the ends of the row, over it and under it; nowhere where there is none. */
export function besideRow({ x, y, row, width, height }: LabelCandidate): readonly LabelPosition[] {
  if (!row) return [];
  const right = (row.width + width + LABEL_ROOM.width) / 2;
  const down = (row.height + height + LABEL_ROOM.height) / 2;
  const at = (dx: number, dy: number) => [x + row.dx + dx, y + row.dy + dy] as const;
  return [
    { side: 'west', centre: at(-right, 0), away: 0 },
    { side: 'east', centre: at(right, 0), away: 0 },
    { side: 'north', centre: at(0, -down), away: 0 },
    { side: 'south', centre: at(0, down), away: 0 },
  ];
}
