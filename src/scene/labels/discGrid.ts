// Discs by the cells of a grid: which of thousands a box touches, without asking all.
import { type Box, type Disc, isApart } from './boxes.ts';

const CELL = 48;

/** Discs by cell; one that reaches over several is in each. */
export type DiscGrid = ReadonlyMap<number, readonly Disc[]>;

/** The grid of the discs, for `isOff` and `touched`. */
export function discGrid(discs: readonly Disc[]): DiscGrid {
  const cells = new Map<number, Disc[]>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    for (const key of keysOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(disc);
      else cells.set(key, [disc]);
    }
  }
  return cells;
}

/** Whether a box touches no disc, or none that `counts`. */
export function isOff(grid: DiscGrid, box: Box, counts: (disc: Disc) => boolean = () => true): boolean {
  for (const key of keysOf(box))
    for (const disc of grid.get(key) ?? []) if (!isApart(box, disc) && counts(disc)) return false;
  return true;
}

/** How many discs a box touches. */
export function touched(grid: DiscGrid, box: Box): number {
  const met = new Set<Disc>();
  for (const key of keysOf(box))
    for (const disc of grid.get(key) ?? []) if (!isApart(box, disc)) met.add(disc);
  return met.size;
}

function keysOf({ left, right, top, bottom }: Box): readonly number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      keys.push(column * 65_536 + row);
  return keys;
}
