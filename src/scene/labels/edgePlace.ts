// Where the pill of a place outside stands: on its arc, or right beside it, where that leaves the free picture.
import { around, type Box, type Disc, isApart, isFree, LABEL_ROOM } from './boxes.ts';
import { type DiscGrid, isOff } from './discGrid.ts';
import { edgeFace } from './edgeLabel.ts';
import type { LabelCandidate } from './labels.ts';

const EDGE_ROOM = 8;
/** A frame lower than this (a sheet covers the map) has no room for names of places outside it, px. */
const MIN_FRAME = 240;
/** So far along its arc from where that leaves the picture a pill may stand, rather near than on the arc itself, px. */
const REACHES = [90, 320] as const;
/** From the rim of its stroke to a pill beside it, px. */
const BESIDE = 2;
/** And at most to its nearest corner, px. */
const NEAR = 6;

type Point = readonly [number, number];

/** What a pill keeps in, on and off. */
export interface EdgeRoom {
  readonly frame: Box;
  /** What covers a part of the frame for good. */
  readonly panels: readonly Box[];
  readonly taken: readonly (Box | Disc)[];
  readonly strokes: DiscGrid;
  readonly hub: { readonly x: number; readonly y: number };
}

/** The pill of a text, px. */
export function edgeSize(candidate: Pick<LabelCandidate, 'width' | 'height' | 'small'>): {
  readonly width: number;
  readonly height: number;
} {
  const { extraWidth, extraHeight } = edgeFace(candidate);
  return { width: candidate.width + extraWidth, height: candidate.height + extraHeight };
}

/** The middle of the pill of a place outside the frame and on no arc of another place, or null where none has room. */
export function edgeCentre(candidate: LabelCandidate, room: EdgeRoom): Point | null {
  const { frame } = room;
  if (candidate.kind !== 'place' || candidate.insideOnly || frame.bottom - frame.top < MIN_FRAME) return null;
  return candidate.trail ? onTrail(candidate, candidate.trail, room) : atFrame(candidate, room);
}

function onTrail(candidate: LabelCandidate, trail: readonly Disc[], room: EdgeRoom): Point | null {
  const { frame, panels, taken, strokes } = room;
  const { width, height } = edgeSize(candidate);
  const isOther = ({ arc = -1 }: Disc) => !candidate.ownArcs?.has(arc);
  const hasRoom = (centre: Point) => {
    const box = around(...centre, width, height);
    if (!isFree(box, frame, taken) || !isOff(strokes, box, isOther)) return false;
    // A wide one beside a bent stroke may be far off it.
    const near = around(...centre, width + 2 * NEAR, height + 2 * NEAR);
    return !isOff(strokes, near, (disc) => !isOther(disc));
  };
  // Between a panel and the window beside it is no room for a pill.
  const isSeen = ({ x, y }: Disc) => {
    const there = around(x, y, 2 * EDGE_ROOM, 2 * EDGE_ROOM);
    return isFree(around(x, y, 0, 0), frame, []) && panels.every((panel) => isApart(there, panel));
  };
  // Of an arc that is nowhere in the picture the name would point at nothing.
  const first = trail.findIndex(isSeen);
  const seen = first < 0 ? [] : trail.slice(first);
  let run = 0;
  const runs = seen.map(({ x, y }, i) => {
    const before = seen[i - 1] ?? { x, y };
    run += Math.hypot(x - before.x, y - before.y);
    return run;
  });
  for (const reach of REACHES) {
    const near = seen.filter((_, i) => (runs[i] ?? 0) <= reach);
    const on = near.map(({ x, y }): Point => [x, y]).find(hasRoom);
    const found = on ?? near.flatMap((_, i) => besideStroke(near, i, width, height)).find(hasRoom);
    if (found) return found;
  }
  return null;
}

/** On both sides of a stroke. */
function besideStroke(
  trail: readonly Disc[],
  index: number,
  width: number,
  height: number,
): readonly Point[] {
  const [disc, other] = [trail[index], trail[index === 0 ? 1 : index - 1]];
  if (!disc || !other) return [];
  const { x, y, radius } = disc;
  const long = Math.hypot(other.x - x, other.y - y) || 1;
  const [right, down] = [(other.x - x) / long, (other.y - y) / long];
  const away = radius + BESIDE + (Math.abs(down) * width + Math.abs(right) * height) / 2;
  return [1, -1].map((side): Point => [x + side * down * away, y - side * right * away]);
}

/** Of a place without an arc: at the rim of the frame, in its direction from the hub. */
function atFrame(candidate: LabelCandidate, { frame, taken, hub }: EdgeRoom): Point | null {
  const size = edgeSize(candidate);
  const halfWidth = size.width / 2 + EDGE_ROOM;
  const halfHeight = size.height / 2 + EDGE_ROOM;
  const x = Math.min(frame.right - halfWidth, Math.max(frame.left + halfWidth, candidate.x));
  const wanted = hub.y + ((x - hub.x) * (candidate.y - hub.y)) / (candidate.x - hub.x || 1);
  const inner = (y: number) => Math.min(frame.bottom - halfHeight, Math.max(frame.top + halfHeight, y));
  const start = inner(candidate.x >= frame.left && candidate.x <= frame.right ? candidate.y : wanted);
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5]) {
    const y = inner(start + step * (size.height + LABEL_ROOM.height));
    if (isFree(around(x, y, size.width, size.height), frame, taken)) return [x, y];
  }
  return null;
}
