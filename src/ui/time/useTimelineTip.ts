// Which year of the timeline is pointed at: by the pointer over its column or its diamond, or by the keyboard on the slider.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type TimelineEvent, timelineEvents } from '../../figures/timeline.ts';
import { useUi } from '../shell/context.ts';
import { columnOf } from './TimelineEvents.tsx';

interface Shown {
  readonly year: number;
  readonly events: readonly TimelineEvent[] | null;
}

/** What the tip says, and the handlers of the element that holds bars, slider and diamonds. */
export function useTimelineTip() {
  const { atlas, view } = useUi();
  const [pointed, setPointed] = useState<Shown | 'present' | null>(null);
  const again = useRef(false);
  const { from, to } = atlas.time;
  const of = (target: EventTarget | null, x: number | null): Shown | 'present' | null => {
    if (!(target instanceof Element) || target.closest('.note')) return null;
    const diamond = target.closest<HTMLElement>('.event')?.dataset.year;
    if (diamond !== undefined) {
      const events = timelineEvents(atlas).filter((event) => columnOf(atlas.time, event) === Number(diamond));
      return { year: Number(diamond), events };
    }
    if (x === null) return target.matches('.slider:focus-visible') ? 'present' : null;
    const bars = target.closest('.years')?.getBoundingClientRect();
    if (!bars) return null;
    const year = from + Math.floor(((x - bars.left) / bars.width) * (to - from + 1));
    return { year: Math.min(to, Math.max(from, year)), events: null };
  };
  const shown = pointed === 'present' ? { year: view.year, events: null } : pointed;
  // Once the focus is elsewhere: taken away before, the tip would call it back to what it came from.
  useEffect(() => {
    if (shown === null) return;
    const leave = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !target.closest('.years, .note')) setPointed(null);
    };
    document.addEventListener('focusin', leave);
    return () => document.removeEventListener('focusin', leave);
  }, [shown === null]);
  return {
    shown,
    handlers: {
      onPointerMove(event: PointerEvent) {
        // In the tip itself it stays.
        if (!isInTip(event)) setPointed(of(event.target, event.clientX));
      },
      onPointerLeave: () => setPointed(null),
      onPointerDown(event: PointerEvent) {
        const at = isInTip(event) ? null : of(event.target, event.clientX);
        again.current = at !== null && at !== 'present' && at.events === null && at.year === view.year;
      },
      // The first press goes to the year, a second one to where its number stands.
      onClick(event: MouseEvent) {
        const tip =
          event.currentTarget instanceof Element && event.currentTarget.querySelector('.timeline-tip .ref');
        if (again.current && tip instanceof HTMLElement) tip.click();
        again.current = false;
      },
      onFocusIn(event: FocusEvent) {
        if (!isInTip(event)) setPointed(of(event.target, null));
      },
      onFocusOut(event: FocusEvent) {
        if (event.relatedTarget === null) setPointed(null);
      },
      onKeyDown(event: KeyboardEvent) {
        if (event.key !== 'Escape' || shown === null) return;
        event.stopPropagation();
        setPointed(null);
      },
    },
  };
}

/** The tip lies over the columns of other years, and is none of them. */
function isInTip({ target }: Event): boolean {
  return target instanceof Element && target.closest('.timeline-tip, .note') !== null;
}
