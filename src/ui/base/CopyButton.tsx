// Copies a text to the clipboard and says so; where that is refused, gives the text to be copied by hand.
import { useState } from 'preact/hooks';
import { useUi } from '../shell/context.ts';

/** A button named by `label`; after copying it reads "Copied" until it loses the focus. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const { words } = useUi();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState('');
  const copy = () => {
    const refused = () => setByHand(text());
    // The clipboard is missing altogether where the page is not served securely.
    if (!('clipboard' in navigator)) return refused();
    navigator.clipboard.writeText(text()).then(() => setCopied(true), refused);
  };
  return (
    <>
      <button type="button" class="quiet" onClick={copy} onBlur={() => setCopied(false)}>
        <span aria-live="polite">{copied ? words.messages.copied : label}</span>
      </button>
      {byHand !== '' && (
        <span class="by-hand" role="status">
          {words.messages.share.refused}
          <textarea ref={selected} aria-label={label} readOnly rows={3} value={byHand} />
        </span>
      )}
    </>
  );
}

function selected(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
