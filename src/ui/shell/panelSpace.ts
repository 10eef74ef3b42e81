// What the interface covers of the map: panels from its edges, and what else lies on the map.
import type { Insets } from '../../scene/camera/fitView.ts';
import type { Box } from '../../scene/labels/boxes.ts';
import type { Size } from '../base/useSize.ts';

const PANELS = '.panel, .sheet-handle, .drawer';
const BLOCKS = '.map-buttons, .trouble, .notice, .invite, .reveal-bar';

/** Px below the upper rim of the window at which a panel still hangs there. */
const HANGING = 24;

/** Calls `resized` when one of them in `root` comes or takes another size, once the page is laid out. */
export function watchPanels(root: HTMLElement, resized: () => void): void {
  const sizes = new ResizeObserver(resized);
  // Observing twice changes nothing; panels that come later are watched from then on.
  const observe = (): void => {
    for (const panel of root.querySelectorAll(`${PANELS}, ${BLOCKS}`)) sizes.observe(panel);
  };
  new MutationObserver(observe).observe(root, { childList: true, subtree: true });
  observe();
}

/**
 * CSS px from each edge of a map of such a size, which begins where the window does, and what else lies on it; measuring lays the
 * page out. A broad panel belongs to the top where it hangs there, else to the bottom, as all of a sheet does; any other one to
 * the side it leaves the least space to. Hidden ones cover nothing.
 */
export function insetsOf(root: HTMLElement, { width, height }: Size): Insets {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const sides: Box[] = [];
  for (const panel of root.querySelectorAll(PANELS)) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.width > width * 0.6) {
      if (box.top <= HANGING) insets.top = Math.max(insets.top, box.bottom);
      else insets.bottom = Math.max(insets.bottom, height - box.top);
      continue;
    }
    sides.push(boxOf(box));
    if (box.left < width - box.right) insets.left = Math.max(insets.left, box.right);
    else insets.right = Math.max(insets.right, width - box.left);
  }
  const blocks = [...root.querySelectorAll(BLOCKS)].map((block) => boxOf(block.getBoundingClientRect()));
  return { ...insets, sides, blocks };
}

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
