// Where the name of a place stands beside its node: on no stroke that is drawn where there is such a place.
import { forms } from '../map/formsCode.ts';
import { ANNOTATION_IMPORTANCE } from './annotation.ts';
import { around, type Box, isFree, nearestIn } from './boxes.ts';
import { type DiscGrid, isOff, touched } from './discGrid.ts';
import { DIRECTIONS, HOME_SIDES, type Side, sidesAwayFrom } from './labelSides.ts';
import type { LabelCandidate, LabelRoom } from './labels.ts';

/** Free room between a node's rim and its label, px. */
const RIM_ROOM = 6;
const CORNER_ROOM = 3;
/** How far out a name may go where its neighbours crowd it, step by step, px; that of the hub further. */
const STEPS = [0, 5, 10] as const;
const HOME_STEPS = [0, 4, 8, 12, 17, 23, 29, 36, 46, 60, 76, 94] as const;
/** And aside, in parts of its size: arcs leave the hub to all sides, and room for its name may lie between any two. */
const HOME_SHIFTS = [0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8, 1.1, -1.1] as const;
/** Right beside the node of another country it would be read as that one's, px on both sides together. */
const HOME_ROOM = 20;
/** Two places are as near to a name where they differ by less, px. */
const SAME_DISTANCE = 1;
/** The name of the hub goes no further out than this to be off arcs that other years draw, px. */
const HOME_LINES_STEP = 34;
/** And no further than this, and twice the radius of what stands there, to be off those of its own. */
const HOME_STROKES_STEP = 90;

export interface LabelPosition {
  readonly side: Side;
  readonly centre: readonly [number, number];
  /** From the rim of the node to the name, px, but for the least room that each has. */
  readonly away: number;
}

/** Off all arcs, else off those that are drawn, else on as few as may be; null where there is no room. */
export function nodeNamePosition(
  candidate: LabelCandidate,
  { frame, taken, lineGrid, nodeGrid, strokes: all, told, hub }: LabelRoom,
): LabelPosition | null {
  const isHome = candidate.kind === 'home';
  // All arcs meet at the hub: over those that a step of a story dims its name is read well enough.
  const strokes = isHome ? told : all;
  const sides = isHome ? HOME_SIDES : sidesAwayFrom(candidate, hub);
  const boxOf = ({ centre }: LabelPosition, room = 0) =>
    around(...centre, candidate.width + room, candidate.height);
  // The country that the atlas is about is always named.
  const last = isHome ? ({ side: 'south', centre: labelCentre(candidate, 'south'), away: 0 } as const) : null;
  const linesStep = isHome ? HOME_LINES_STEP : Number.POSITIVE_INFINITY;
  const strokesStep = isHome ? Math.max(HOME_STROKES_STEP, 2 * candidate.radius) : Number.POSITIVE_INFINITY;
  const isLit = candidate.importance >= ANNOTATION_IMPORTANCE;
  const free: LabelPosition[] = [];
  let astray: LabelPosition | null = null;
  let clear: LabelPosition | null = null;
  for (const position of nearestFirst(candidate, sides)) {
    const { away } = position;
    const box = boxOf(position);
    if (clear && away > linesStep) return clear;
    if (!isFree(boxOf(position, isHome ? HOME_ROOM : 0), frame, taken)) continue;
    if (!isHome && !isNearest(candidate, box, nodeGrid)) {
      if (isLit) astray ??= position;
      continue;
    }
    if (candidate.dimmed && !isOff(told, box)) continue;
    free.push(position);
    if (!isOff(strokes, box)) continue;
    if (away <= linesStep && isOff(lineGrid, box)) return position;
    if (away <= strokesStep) clear ??= position;
  }
  if (clear) return clear;
  // What a step tells of is named, be another place nearer to its name.
  if (free.length === 0 && astray) return astray;
  const struck = new Map(free.map((position) => [position, touched(strokes, boxOf(position))]));
  const fewest = Math.min(...struck.values());
  return free.find((position) => struck.get(position) === fewest) ?? last;
}

/** Whether no other place is nearer to a name than its own: it would be read as the name of that one. */
function isNearest({ x, y, radius }: LabelCandidate, box: Box, nodes: DiscGrid): boolean {
  const [nearX, nearY] = nearestIn(box, x, y);
  const own = 2 * Math.max(0, Math.hypot(nearX - x, nearY - y) - radius - SAME_DISTANCE);
  const [width, height] = [box.right - box.left + own, box.bottom - box.top + own];
  return isOff(nodes, around((box.left + box.right) / 2, (box.top + box.bottom) / 2, width, height));
}

/** Where a name may stand: that of a place one step after the other, as most have room at the first. */
function* nearestFirst(candidate: LabelCandidate, sides: readonly Side[]): Generator<LabelPosition> {
  const at = (away: number, parts: readonly number[]) =>
    parts.flatMap((part) => sides.flatMap((side) => shifted(candidate, side, away, part)));
  const row = forms.here?.besideRow(candidate) ?? [];
  if (candidate.kind === 'home')
    yield* [...HOME_STEPS.flatMap((away) => at(away, HOME_SHIFTS)), ...row].sort((a, b) => a.away - b.away);
  else
    for (const away of STEPS) {
      yield* at(away, [0]);
      if (away === 0) yield* row;
    }
}

/** A name over or under its node may stand aside by a part of its size, one beside it higher or lower. */
function shifted(
  candidate: LabelCandidate,
  side: Side,
  away: number,
  part: number,
): readonly LabelPosition[] {
  const [dx, dy] = DIRECTIONS[side];
  const [x, y] = labelCentre(candidate, side, away);
  if (part !== 0 && dx !== 0 && dy !== 0) return [];
  const centre =
    dx === 0 ? ([x + part * candidate.width, y] as const) : ([x, y + 2 * part * candidate.height] as const);
  const box = around(...centre, candidate.width, candidate.height);
  const [nearX, nearY] = nearestIn(box, candidate.x, candidate.y);
  const aside = Math.hypot(nearX - candidate.x, nearY - candidate.y) - candidate.radius - RIM_ROOM;
  return [{ side, centre, away: part === 0 ? away : Math.max(away, aside) }];
}

/** Centre of a label on a side of its node, `away` px further out than right beside it. */
export function labelCentre(
  candidate: Pick<LabelCandidate, 'x' | 'y' | 'radius' | 'width' | 'height'>,
  side: Side,
  away = 0,
): readonly [number, number] {
  const [dx, dy] = DIRECTIONS[side];
  const diagonal = dx !== 0 && dy !== 0;
  const radius = candidate.radius + away;
  const room = diagonal ? (radius + CORNER_ROOM) / Math.hypot(dx, dy) : radius + RIM_ROOM;
  return [
    candidate.x + dx * room + Math.sign(dx) * (candidate.width / 2),
    candidate.y + dy * room + Math.sign(dy) * (candidate.height / 2),
  ];
}
