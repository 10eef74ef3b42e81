// The map and what panels leave free of it: measured when panels or window change, never in a change of year, because
// measuring lays the page out anew.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Insets } from '../scene/camera/fitView.ts';
import { insetsOf, watchPanels } from '../ui/shell/panelSpace.ts';

export interface Space {
  /** CSS px of the map. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

export interface MeasuredSpace {
  readonly space: ReadonlySignal<Space>;
  readonly measure: () => void;
}

/** The space of the map beside the panels in `root`, first without any. */
export function createSpace(map: HTMLElement, root: HTMLElement): MeasuredSpace {
  const space = signal<Space>({
    ...sizeOf(map),
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
  });
  const measure = (): void => {
    const size = sizeOf(map);
    // While paper is laid out the map has no size; its picture stays.
    if (size.width === 0) return;
    const now: Space = { ...size, insets: insetsOf(root, size) };
    if (JSON.stringify(now) === JSON.stringify(space.peek())) return;
    space.value = now;
  };
  watchPanels(root, measure);
  addEventListener('resize', measure);
  return { space, measure };
}

/** The inner size of an element, CSS px. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: clientHeight };
}
