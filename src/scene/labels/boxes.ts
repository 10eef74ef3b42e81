// Boxes and discs on screen, px: what takes room on the map and what is apart from it.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of a stroke: its arc. */
  readonly arc?: number;
}

/** Free room that a placed label keeps around it, px. */
export const LABEL_ROOM = { width: 4, height: 2 };

/** The box of a width and height around its centre. */
export function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** What a line of text covers around its centre: one box, or several along it where it is turned, radians. */
export function textBoxes(
  { x, y, turn = 0 }: { readonly x: number; readonly y: number; readonly turn?: number | undefined },
  width: number,
  height: number,
): readonly Box[] {
  if (turn === 0) return [around(x, y, width, height)];
  const pieces = Math.ceil(width / height);
  const reach = (width - height) / 2;
  return Array.from({ length: pieces }, (_, piece) => {
    const along = pieces === 1 ? 0 : (piece / (pieces - 1) - 0.5) * 2 * reach;
    return around(x + Math.cos(turn) * along, y + Math.sin(turn) * along, height, height);
  });
}

/** Whether a box leaves another box or disc free. */
export function isApart(box: Box, other: Box | Disc): boolean {
  if ('radius' in other) {
    const x = Math.min(box.right, Math.max(box.left, other.x)) - other.x;
    const y = Math.min(box.bottom, Math.max(box.top, other.y)) - other.y;
    return x * x + y * y >= other.radius * other.radius;
  }
  return (
    box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom
  );
}

/** Whether a box lies within the frame and on nothing that is taken. */
export function isFree(box: Box, frame: Box, taken: readonly (Box | Disc)[]): boolean {
  if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
    return false;
  return taken.every((other) => isApart(box, other));
}

/** The point of a box that is nearest to (x, y). */
export function nearestIn(box: Box, x: number, y: number): readonly [number, number] {
  return [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))];
}
