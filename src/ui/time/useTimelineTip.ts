// Which year of the timeline is pointed at: by the pointer over its column or its diamond, or by the keyboard on the slider.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TimelineEvent, timelineEvents } from '../../figures/timeline.ts';
import { useUi } from '../shell/context.ts';
import { columnOf } from './TimelineEvents.tsx';

interface Shown {
  readonly year: number;
  readonly events: readonly TimelineEvent[] | null;
}

export interface Props {
  /** Holds bars, slider and diamonds. */
  readonly years: RefObject<HTMLElement>;
  /** Where the pointer was last seen there; null where it is elsewhere. */
  readonly last: RefObject<PointerEvent>;
}

/** What the tip tells of, or null where it is not there. */
export function useTimelineTip({ years, last }: Props): Shown | null {
  const { atlas, view } = useUi();
  const of = (target: EventTarget | null, x: number | null): Shown | 'present' | null => {
    if (!(target instanceof Element) || target.closest('.note')) return null;
    const diamond = target.closest<HTMLElement>('.event')?.dataset.year;
    if (diamond !== undefined) {
      const events = timelineEvents(atlas).filter((event) => columnOf(atlas.time, event) === Number(diamond));
      return { year: Number(diamond), events };
    }
    if (x === null) return target.matches('.slider:focus-visible') ? 'present' : null;
    const bars = years.current?.getBoundingClientRect();
    if (!bars) return null;
    const { from, to } = atlas.time;
    const year = from + Math.floor(((x - bars.left) / bars.width) * (to - from + 1));
    return { year: Math.min(to, Math.max(from, year)), events: null };
  };
  const [pointed, setPointed] = useState(() =>
    last.current ? of(last.current.target, last.current.clientX) : of(document.activeElement, null),
  );
  const again = useRef(false);
  const shown = pointed === 'present' ? { year: view.year, events: null } : pointed;
  useLayoutEffect(() => {
    const listening = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      hear: (event: HTMLElementEventMap[Name]) => void,
    ) => years.current?.addEventListener(name, hear, listening);
    on('pointermove', (event) => {
      // In the tip itself it stays.
      if (!isInTip(event)) setPointed(of(event.target, event.clientX));
    });
    on('pointerleave', () => setPointed(null));
    on('pointerdown', (event) => {
      const at = isInTip(event) ? null : of(event.target, event.clientX);
      again.current = at !== null && at !== 'present' && at.events === null && at.year === view.year;
    });
    // The first press goes to the year, a second one to where its number stands.
    on('click', () => {
      const tip = years.current?.querySelector<HTMLElement>('.timeline-tip .ref');
      if (again.current) tip?.click();
      again.current = false;
    });
    on('focusin', (event) => {
      if (!isInTip(event)) setPointed(of(event.target, null));
    });
    on('focusout', (event) => {
      if (event.relatedTarget === null) setPointed(null);
    });
    on('keydown', (event) => {
      if (event.key !== 'Escape' || shown === null) return;
      event.stopPropagation();
      setPointed(null);
    });
    return () => listening.abort();
  });
  // Once the focus is elsewhere: taken away before, the tip would call it back to what it came from.
  useEffect(() => {
    if (shown === null) return;
    const leave = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !target.closest('.years, .note')) setPointed(null);
    };
    document.addEventListener('focusin', leave);
    return () => document.removeEventListener('focusin', leave);
  }, [shown === null]);
  return shown;
}

/** The tip lies over the columns of other years, and is none of them. */
function isInTip({ target }: Event): boolean {
  return target instanceof Element && target.closest('.timeline-tip, .note') !== null;
}
