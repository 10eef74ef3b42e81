// Where the glyphs of a place stand: in a row beside its node, over no other node and no other row.
import { at } from '../../lib/at.ts';
import type { Project } from '../camera/project.ts';
import { around, type Box, type Disc, isApart, nearestIn } from '../labels/boxes.ts';
import { seenRadius } from './discScale.ts';
import { GLYPH_SIZE, type Glyph } from './glyphs.ts';
import type { Picture } from './picture.ts';
import { strokeDiscs } from './strokeDiscs.ts';

export interface GlyphRow {
  /** Index into atlas.places. */
  readonly place: number;
  readonly glyphs: readonly Glyph[];
  /** How much the glyph says that says most: the first rank and the greatest share most, 0..1. */
  readonly strength: number;
  /** From the node to the middle of the row, px. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  /** From the node: a line to a row that has no room beside it. */
  readonly leader: readonly [x0: number, y0: number, x1: number, y1: number] | null;
}

/** Free room between a node's rim and its row, px. */
const ROOM = 1;
/** How far out a row may go, step by step, px. */
const STEPS = [0, 9, 20, 32, 46] as const;
/** Below first, as it reads best; corners last. */
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0.8, -0.8],
  [-0.8, -0.8],
] as const;

interface RowPosition {
  readonly dx: number;
  readonly dy: number;
  /** How far out, px. */
  readonly step: number;
}

/** The rows of a picture, greatest share or highest rank first; none where a globe hides the node. */
export function placeGlyphRows(picture: Picture, project: Project): readonly GlyphRow[] {
  const { glyphs, nodes, radii } = picture;
  if (glyphs.length === 0) return [];
  const discs = Array.from({ length: nodes.count }, (_, node): Disc => {
    const [x, y] = project(at(nodes.position, node * 2), at(nodes.position, node * 2 + 1));
    return { x, y, radius: seenRadius(at(radii.radius, node), project) };
  });
  const taken: (Box | Disc)[] = discs.filter(({ x, radius }) => radius > 0 && !Number.isNaN(x));
  const lines = strokeDiscs(picture, project);
  return byPlace(glyphs).flatMap(([place, row]) => {
    const node = discs[at(nodes.nodeOfPlace, place)];
    if (!node || Number.isNaN(node.x)) return [];
    const width = row.length * GLYPH_SIZE;
    const boxOf = ({ dx, dy }: RowPosition) => around(node.x + dx, node.y + dy, width, GLYPH_SIZE);
    const isFree = (position: RowPosition) => taken.every((other) => isApart(boxOf(position), other));
    const [beside = [], ...farther] = STEPS.map((step) =>
      SIDES.map((side) => spotOf(node.radius, side, step, width)),
    );
    const free = beside.filter(isFree);
    const near = free.length > 1 ? discsNear(lines, node.x, node.y, node.radius + width + GLYPH_SIZE) : [];
    const clear = free.find((position) => near.every((line) => isApart(boxOf(position), line)));
    const found = clear ?? free[0] ?? farther.flat().find(isFree) ?? beside[0];
    if (!found) return [];
    const { dx, dy, step } = found;
    taken.push(around(node.x + dx, node.y + dy, width, GLYPH_SIZE));
    const leader = step > 0 ? leaderTo(around(dx, dy, width - 4, GLYPH_SIZE - 4), node.radius) : null;
    return [{ place, glyphs: row, strength: strengthOf(row), dx, dy, width, height: GLYPH_SIZE, leader }];
  });
}

/** How much a glyph says, 0..1. */
export function glyphStrength({ kind, value }: Glyph): number {
  switch (kind) {
    case 'share':
      return (value ?? 0) / 100;
    case 'rank':
      return 1 / (1 + (value ?? Number.POSITIVE_INFINITY));
    case 'mention':
      return 0;
  }
}

const strengthOf = (row: readonly Glyph[]): number => Math.max(...row.map(glyphStrength));

function byPlace(glyphs: readonly Glyph[]): readonly (readonly [number, readonly Glyph[]])[] {
  const rows = new Map<number, Glyph[]>();
  for (const glyph of glyphs) rows.set(glyph.place, [...(rows.get(glyph.place) ?? []), glyph]);
  return [...rows].sort(([a, first], [b, second]) => strengthOf(second) - strengthOf(first) || a - b);
}

function spotOf(
  radius: number,
  [sideX, sideY]: (typeof SIDES)[number],
  step: number,
  width: number,
): RowPosition {
  const away = radius + ROOM + step;
  return {
    dx: sideX * away + (Math.sign(sideX) * width) / 2,
    dy: sideY * away + (Math.sign(sideY) * GLYPH_SIZE) / 2,
    step,
  };
}

/** From the rim of the node at (0, 0) to the nearest point of a row. */
function leaderTo(box: Box, radius: number): GlyphRow['leader'] {
  const [x, y] = nearestIn(box, 0, 0);
  const far = Math.hypot(x, y) || 1;
  return [(x / far) * radius, (y / far) * radius, x, y];
}

/** The discs that reach into the square of half side `reach` around (x, y). */
function discsNear(discs: readonly Disc[], x: number, y: number, reach: number): readonly Disc[] {
  return discs.filter(
    (disc) => Math.abs(disc.x - x) < reach + disc.radius && Math.abs(disc.y - y) < reach + disc.radius,
  );
}
