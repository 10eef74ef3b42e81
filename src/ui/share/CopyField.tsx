// A text to take along: in a field, with a button that copies it, or selects it where copying is refused.
import { useRef, useState } from 'preact/hooks';
import { useUi } from '../shell/context.ts';

interface Props {
  /** Name of the field. */
  readonly label: string;
  /** Name of the button. */
  readonly copy: string;
  readonly text: string;
}

export function CopyField({ label, copy, text }: Props) {
  const { words } = useUi();
  const say = words.messages.export;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const refused = () => {
    field.current?.focus();
    field.current?.select();
    setSaid(words.messages.share.refused);
  };
  const press = () => {
    // The clipboard is missing altogether where the page is not served securely.
    if (!navigator.clipboard?.writeText) return refused();
    navigator.clipboard.writeText(text).then(() => setSaid(say.copied), refused);
  };
  return (
    <div class="copy-field">
      <textarea ref={field} aria-label={label} readOnly rows={3} value={text} spellcheck={false} />
      <button type="button" class="jump" onClick={press}>
        {copy}
      </button>
      <p class="soft said" role="status">
        {said}
      </p>
    </div>
  );
}
