// Where each step of the tour points, and where its text finds room.

/** For each step what it speaks of, the first that is seen; a step without any speaks of the map. */
const TARGETS: readonly (readonly string[])[] = [
  [],
  ['.panel.timeline'],
  ['.add-layer', '.sheet-handle'],
  ['.search', '.sheet-handle'],
  ['.sentence .ref', '.source-line'],
];
const EDGE = 8;
const GAP = 12;
const RING_GAP = 5;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of what a step points at, as far as its panel shows it; null for the map and for what is not on screen. */
export function tourTarget(step: number): Box | null {
  for (const selector of TARGETS[step] ?? []) {
    const element = document.querySelector(selector);
    if (!element || element.getClientRects().length === 0) continue;
    element.scrollIntoView({ block: 'nearest' });
    const own = element.getBoundingClientRect();
    const around = element.closest('.panel, .drawer')?.getBoundingClientRect() ?? own;
    return {
      left: Math.max(own.left, around.left, 0),
      top: Math.max(own.top, around.top, 0),
      right: Math.min(own.right, around.right, innerWidth),
      bottom: Math.min(own.bottom, around.bottom, innerHeight),
    };
  }
  return null;
}

/** Draws the ring around `target`; hides it where there is none. */
export function ringAround(ring: HTMLElement, target: Box | null): void {
  ring.hidden = target === null;
  if (!target) return;
  ring.style.left = `${target.left - RING_GAP}px`;
  ring.style.top = `${target.top - RING_GAP}px`;
  ring.style.width = `${target.right - target.left + 2 * RING_GAP}px`;
  ring.style.height = `${target.bottom - target.top + 2 * RING_GAP}px`;
}

/** Puts the text where it covers the target least: right, left, above or below; without one, beside the map. */
export function placeBeside(box: HTMLElement, target: Box | null): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));
  const across = (value: number) => within(value, innerWidth - width);
  const down = (value: number) => within(value, innerHeight - height);
  const [left, top] = spot();
  box.style.left = `${across(left)}px`;
  box.style.top = `${down(top)}px`;

  function spot(): readonly [number, number] {
    if (!target) return besideMap(width, height);
    if (target.right + GAP + width <= innerWidth) return [target.right + GAP, target.top];
    if (target.left - GAP - width >= 0) return [target.left - GAP - width, target.top];
    const middle = (target.left + target.right - width) / 2;
    return target.top - GAP - height >= 0
      ? [middle, target.top - GAP - height]
      : [middle, target.bottom + GAP];
  }
}

/** Where the map is least hidden: its lower left corner, or above the sheet of a narrow window. */
function besideMap(width: number, height: number): readonly [number, number] {
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const sheet = boxOf('.sheet-handle');
  if (sheet && sheet.width > 0) return [(innerWidth - width) / 2, sheet.top - GAP - height];
  const panel = boxOf('.panel.left');
  return [(panel?.right ?? 0) + GAP, (panel?.bottom ?? innerHeight) - height];
}
