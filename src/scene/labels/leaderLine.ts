// Lines from labels that stand apart from their subject to it: what is drawn, and what other names leave free.
import { around, type Box, type Disc, isApart, isFree, nearestIn } from './boxes.ts';
import { touched } from './discGrid.ts';
import type { LabelCandidate, LabelRoom, PlacedLabel } from './labels.ts';

/** Half the breadth that names leave to a line, px. */
export const LEADER_ROOM = 3;
/** The name of the hub has a line where it stands further than this from the rim of its node, px. */
const LEADER_FROM = 28;
/** Between that rim and the line, px. */
const RIM_ROOM = 2;
/** What a step of the line costs, and one on a node, in strokes that are crossed. */
const STEP_COST = 0.15;
const TAKEN_COST = 50;
/** Between the points of the rim that the line may end at, radians. */
const TURN = 0.15;

type Point = readonly [number, number];

/** A line, px. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** The line of a placed label to its subject on screen; null where it has none. */
export function leaderLine({ x, y, leader }: Pick<PlacedLabel, 'x' | 'y' | 'leader'>): Leader | null {
  return leader ? moved(leader, x, y) : null;
}

/** A line so far aside and down. */
export function moved({ from, to }: Leader, x: number, y: number): Leader {
  return { from: [from[0] + x, from[1] + y], to: [to[0] + x, to[1] + y] };
}

/** A line as discs, so that no name lies on it. */
export function leaderDiscs({ from, to }: Leader): readonly Disc[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const pieces = Math.ceil(Math.hypot(dx, dy) / LEADER_ROOM);
  return Array.from({ length: pieces }, (_, piece) => ({
    x: from[0] + (dx * piece) / pieces,
    y: from[1] + (dy * piece) / pieces,
    radius: LEADER_ROOM,
  }));
}

/** The line from a name that stands far from the rim of its node to there, along as few strokes as may be. */
export function leaderToRim(
  { x, y, radius }: LabelCandidate,
  name: Box,
  { frame, taken, strokes }: LabelRoom,
): Leader | null {
  let best: Leader | null = null;
  if (isApart(name, { x, y, radius: radius + LEADER_FROM })) {
    let least = Number.POSITIVE_INFINITY;
    for (let angle = 0; angle < 2 * Math.PI; angle += TURN) {
      const to = [
        x + Math.cos(angle) * (radius + RIM_ROOM),
        y + Math.sin(angle) * (radius + RIM_ROOM),
      ] as const;
      const line = { from: nearestIn(name, ...to), to };
      let cost = 0;
      for (const disc of leaderDiscs(line)) {
        if (cost >= least) break;
        const box = around(disc.x, disc.y, LEADER_ROOM, LEADER_ROOM);
        cost += STEP_COST + touched(strokes, box) + (isFree(box, frame, taken) ? 0 : TAKEN_COST);
      }
      if (cost < least) [best, least] = [line, cost];
    }
  }
  return best;
}
