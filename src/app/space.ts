// The window and what panels leave free of it: measured when panels or window change, never in a change of year, because
// measuring lays the page out anew.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Insets } from '../scene/camera/fitView.ts';
import { insetsOf, watchPanels } from '../ui/shell/panelSpace.ts';

export interface Space {
  /** CSS px of the window. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

export interface MeasuredSpace {
  readonly space: ReadonlySignal<Space>;
  readonly measure: () => void;
}

/** The space over the panels in `root`, first without any. */
export function createSpace(root: HTMLElement): MeasuredSpace {
  const space = signal<Space>({
    width: innerWidth,
    height: innerHeight,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
  });
  const measure = (): void => {
    const now: Space = { width: innerWidth, height: innerHeight, insets: insetsOf(root) };
    if (JSON.stringify(now) === JSON.stringify(space.peek())) return;
    space.value = now;
  };
  watchPanels(root, measure);
  addEventListener('resize', measure);
  return { space, measure };
}
