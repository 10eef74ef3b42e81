// A button and the note that opens beside it: a native popover, placed by the button, closed by Escape or a press elsewhere.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useElementId } from './useElementId.ts';
import './note.css';

interface Props {
  readonly label: string;
  readonly buttonClass: string;
  /** What the button shows. */
  readonly face: ComponentChildren;
  /** Rendered only while open; `close` gives the focus back to the button first. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A disclosure button with a note in the top layer; focus goes into the note and back to the button. */
export function Popover({ label, buttonClass, face, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useElementId();
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <Note id={id} label={label} button={button} onClose={() => setOpen(false)}>
          {children(close)}
        </Note>
      )}
    </>
  );
}

interface NoteProps {
  readonly id: string;
  readonly label: string;
  /** What it stands beside, and what gets the focus back. */
  readonly button: { readonly current: HTMLElement | SVGElement | null };
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The note alone, for openers of another kind; rendered only while open. */
export function Note({ id, label, button, onClose, children }: NoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = note.current;
    if (!element) return;
    element.showPopover();
    element.focus();
    // What it says may come after it opened; each size gets its own place.
    const sized = new ResizeObserver(() => {
      if (button.current) place(element, button.current.getBoundingClientRect());
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

function place(note: HTMLElement, anchor: DOMRect): void {
  const { width, height } = note.getBoundingClientRect();
  const left = Math.min(Math.max(8, anchor.left - 12), Math.max(8, innerWidth - width - 8));
  const below = anchor.bottom + GAP;
  const top = below + height <= innerHeight - 8 ? below : Math.max(8, anchor.top - GAP - height);
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}
