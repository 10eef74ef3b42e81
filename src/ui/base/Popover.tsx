// A button and the note that opens beside it: a native popover, placed by the button, closed by Escape or a press elsewhere.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Note } from '../shell/lazyViews.ts';
import { useElementId } from './useElementId.ts';

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
