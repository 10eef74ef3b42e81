// The sides of a node that its name may stand at, and which of them comes first.
import type { LabelCandidate } from './labels.ts';

export const SIDES = [
  'east',
  'west',
  'north',
  'south',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
] as const;
export type Side = (typeof SIDES)[number];

export const DIRECTIONS: Readonly<Record<Side, readonly [number, number]>> = {
  east: [1, 0],
  west: [-1, 0],
  north: [0, -1],
  south: [0, 1],
  northeast: [0.75, -0.8],
  northwest: [-0.75, -0.8],
  southeast: [0.75, 0.8],
  southwest: [-0.75, 0.8],
};

/** Those of the hub, the best first. */
export const HOME_SIDES: readonly Side[] = [
  'southeast',
  'south',
  'east',
  'southwest',
  'northeast',
  'west',
  'north',
  'northwest',
];

/** Curves reach a partner from the hub, so its name stands best on the far side. */
export function sidesAwayFrom(candidate: LabelCandidate, hub: LabelCandidate | undefined): readonly Side[] {
  const dx = candidate.x - (hub?.x ?? candidate.x);
  const dy = candidate.y - (hub?.y ?? candidate.y);
  const far = Math.hypot(dx, dy) || 1;
  const facing = (side: Side) => {
    const [sx, sy] = DIRECTIONS[side];
    const straight = sy === 0 ? 0.12 : 0;
    return (sx * dx + sy * dy) / (Math.hypot(sx, sy) * far) + straight;
  };
  return [...SIDES].sort((a, b) => facing(b) - facing(a));
}
