// What opens beside a button: a native popover, placed by the button, closed by Escape or a press elsewhere.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './note.css';

interface NoteProps {
  readonly id: string;
  readonly label: string;
  /** What it stands beside, and what gets the focus back. */
  readonly button: { readonly current: HTMLElement | SVGElement | null };
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Rendered only while open. */
export function Note({ id, label, button, onClose, children }: NoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = note.current;
    if (!element) return;
    element.showPopover();
    element.focus();
    // What it says may come after it opened; each size gets its own place.
    const sized = new ResizeObserver(() => {
      if (button.current) place(element, button.current);
    });
    sized.observe(element);
    const onToggle = (event: ToggleEvent) => {
      if (event.newState === 'closed') onClose();
    };
    element.addEventListener('toggle', onToggle);
    return () => {
      sized.disconnect();
      element.removeEventListener('toggle', onToggle);
    };
  }, []);
  return (
    <div
      ref={note}
      id={id}
      class="note"
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Escape closes this note alone, not the card below it.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        // Nor the note that this one opened in, which the browser would close next.
        event.preventDefault();
        button.current?.focus();
        note.current?.hidePopover();
      }}
    >
      {children}
    </div>
  );
}

const GAP = 6;
const EDGE = 8;

/** Below what opened it; where that has no room, beside its panel, so that the panel stays readable; else above. */
function place(note: HTMLElement, opener: Element): void {
  const anchor = opener.getBoundingClientRect();
  const panel = opener.closest('.panel')?.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const [right, bottom] = [innerWidth - width - EDGE, innerHeight - height - EDGE];
  const below = anchor.bottom + GAP;
  const isBeside = below > bottom && panel !== undefined && panel.right + GAP <= right;
  const left = isBeside ? panel.right + GAP : Math.max(EDGE, Math.min(anchor.left - 12, right));
  const top = isBeside ? Math.min(panel.top, bottom) : below <= bottom ? below : anchor.top - GAP - height;
  note.style.left = `${left}px`;
  note.style.top = `${Math.max(EDGE, top)}px`;
}
