// What dots leave free: names and numbers on the map, and the discs of places; a grid, so that asking costs nothing.
import type { Box, Disc } from '../labels/boxes.ts';

/** True where no dot may be, px. */
export type DotMask = (x: number, y: number) => boolean;

/** Side of a square of the grid, px. */
const CELL = 3;

/** A mask of a window of width x height px. */
export function dotMask(taken: readonly (Box | Disc)[], width: number, height: number): DotMask {
  const columns = Math.ceil(width / CELL);
  const rows = Math.ceil(height / CELL);
  const cells = new Uint8Array(columns * rows);
  const clamp = (value: number, max: number) => Math.min(max, Math.max(0, Math.floor(value / CELL)));
  for (const each of taken) {
    const disc = 'radius' in each ? each : null;
    const box = 'radius' in each ? boxOf(each) : each;
    if (!(box.right >= 0 && box.bottom >= 0 && box.left <= width && box.top <= height)) continue;
    for (let row = clamp(box.top, rows - 1); row <= clamp(box.bottom, rows - 1); row++) {
      for (let column = clamp(box.left, columns - 1); column <= clamp(box.right, columns - 1); column++) {
        const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
        if (!disc || Math.hypot(x - disc.x, y - disc.y) <= disc.radius + CELL / 2)
          cells[row * columns + column] = 1;
      }
    }
  }
  return (x, y) => {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    return column >= 0 && column < columns && cells[row * columns + column] === 1;
  };
}

function boxOf({ x, y, radius }: Disc): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
