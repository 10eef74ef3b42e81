// Discs by the cells of a grid: which of thousands a box touches, without asking all.
import { type Box, type Disc, isApart } from './boxes.ts';

const CELL = 48;
const NO_DISCS: readonly Disc[] = [];

/** Discs by cell; one that reaches over several is in each. */
export type DiscGrid = ReadonlyMap<number, readonly Disc[]>;

/** The grid of the discs, for `isOff` and `touched`. */
export function discGrid(discs: readonly Disc[]): DiscGrid {
  const cells = new Map<number, Disc[]>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    inCells(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(disc);
      else cells.set(key, [disc]);
      return true;
    });
  }
  return cells;
}

/** Whether a box touches no disc, or none that `counts`. */
export function isOff(grid: DiscGrid, box: Box, counts: (disc: Disc) => boolean = () => true): boolean {
  return inCells(box, (key) => {
    for (const disc of grid.get(key) ?? NO_DISCS) if (!isApart(box, disc) && counts(disc)) return false;
    return true;
  });
}

/** How many discs a box touches. */
export function touched(grid: DiscGrid, box: Box): number {
  const met = new Set<Disc>();
  inCells(box, (key) => {
    for (const disc of grid.get(key) ?? NO_DISCS) if (!isApart(box, disc)) met.add(disc);
    return true;
  });
  return met.size;
}

/** Visits the cells of a box until a visit says false, and then says so too. */
function inCells({ left, right, top, bottom }: Box, visit: (key: number) => boolean): boolean {
  const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
  for (let column = Math.floor(left / CELL); column <= lastColumn; column++)
    for (let row = Math.floor(top / CELL); row <= lastRow; row++)
      if (!visit(column * 65_536 + row)) return false;
  return true;
}
