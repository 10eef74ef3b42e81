// Copies a text to the clipboard and says so.
import { useState } from 'preact/hooks';
import { useUi } from './context.ts';

/** A button named by `label`; after copying it reads "Copied" until it loses the focus. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const { words } = useUi();
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        navigator.clipboard.writeText(text()).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
      onBlur={() => setCopied(false)}
    >
      <span aria-live="polite">{copied ? words.messages.copied : label}</span>
    </button>
  );
}
