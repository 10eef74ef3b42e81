// A modal dialog for a long read: sources, help, the country's own figures.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from './context.ts';
import './sidePanel.css';

interface Props {
  readonly heading: string;
  readonly subtitle?: string;
  readonly children: ComponentChildren;
}

/** Named by its heading; Escape and the close button ask main to close it; the focus returns to the opener. */
export function SidePanel({ heading, subtitle = '', children }: Props) {
  const { words, commands } = useUi();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useElementId();
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="side-panel"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        commands.openPanel(null);
      }}
    >
      <header class="card-head">
        <h2 id={title}>{heading}</h2>
        <button
          type="button"
          class="close"
          aria-label={words.messages.close}
          onClick={() => commands.openPanel(null)}
        >
          <span aria-hidden>×</span>
        </button>
      </header>
      {subtitle !== '' && <p class="soft">{subtitle}</p>}
      {children}
    </dialog>
  );
}
