// One tab stop for many marks: arrow keys go from mark to mark, Tab leaves them all.
import { useState } from 'preact/hooks';

interface Roving {
  /** For the element that holds the marks. */
  readonly holder: {
    readonly onKeyDown: (event: KeyboardEvent & { readonly currentTarget: Element }) => void;
    readonly onFocusIn: (event: FocusEvent) => void;
  };
  /** For a mark, by its key. */
  readonly mark: (key: string) => { readonly 'data-mark': string; readonly tabindex: number };
}

/** `keys` are the marks in the order of Left and Right; `first` takes the first Tab. Up and Down go to what lies there. */
export function useRoving(keys: readonly string[], first: string): Roving {
  const [last, setLast] = useState(first);
  const stop = keys.includes(last) ? last : keys.includes(first) ? first : keys[0];
  return {
    holder: {
      onKeyDown(event) {
        const { target } = event;
        if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
        const marks = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')];
        const from = marks.indexOf(target);
        if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
        const next = marks[nextMark(event.key, marks.map(boxOf), from)];
        if (!next) return;
        // The arrows of the page change the year; within a chart they move among its marks.
        event.preventDefault();
        event.stopPropagation();
        next.focus();
      },
      onFocusIn(event) {
        const key = event.target instanceof Element ? event.target.getAttribute('data-mark') : null;
        if (key !== null) setLast(key);
      },
    },
    // Lower case: in svg the name of an attribute is taken as it is written.
    mark: (key) => ({ 'data-mark': key, tabindex: key === stop ? 0 : -1 }),
  };
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

function boxOf(element: Element): Centre {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Less than this beside the present mark is not above or below it, px. */
const MIN_STEP = 5;

/** Index of the mark that a key leads to, -1 for keys of no use here; at an end it is the mark itself. */
export function nextMark(key: string, marks: readonly Centre[], from: number): number {
  const here = marks[from];
  if (!here) return -1;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowRight':
      return Math.min(marks.length - 1, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    case 'ArrowUp':
      return nearest(marks, from, (mark) => here.y - mark.y);
    case 'ArrowDown':
      return nearest(marks, from, (mark) => mark.y - here.y);
    default:
      return -1;
  }
}

/** The mark least far away on the side where `ahead` grows; aside counts threefold. */
function nearest(marks: readonly Centre[], from: number, ahead: (mark: Centre) => number): number {
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, index) => {
    const far = ahead(mark);
    const cost = far + 3 * Math.abs(mark.x - (marks[from]?.x ?? 0));
    if (far > MIN_STEP && cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}
