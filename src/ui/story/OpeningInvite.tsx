// The quiet offer of the opening on a first visit: no dialog opens by itself, and the first step of one's own ends it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi, useWholeView } from '../shell/context.ts';
import { openingIsKnown, rememberOpening } from './openingMemory.ts';
import './opening.css';

/** Nothing in an embedded atlas, for a link that carries a view, and for readers who know it. It stands in the built page. */
export function OpeningInvite() {
  const { view } = useUi();
  const [offered, setOffered] = useState(
    () => (globalThis.location?.hash ?? '') === '' && !view.embed && !openingIsKnown(),
  );
  return offered ? <Offer end={() => setOffered(false)} /> : null;
}

function Offer({ end }: { readonly end: () => void }) {
  const { transient, words, commands } = useUi();
  const view = useWholeView();
  const first = useRef(view);
  const say = words.messages.lesson.intro;
  const over = view !== first.current || transient.panel !== null || transient.playing;
  useEffect(() => {
    if (over) end();
  }, [over]);
  if (over) return null;
  return (
    <aside class="invite" aria-label={say.label}>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          rememberOpening();
          commands.lesson((lesson) => lesson.playOpening());
        }}
      >
        {say.offer}
      </button>
      <button
        type="button"
        class="close"
        aria-label={say.decline}
        onClick={() => {
          rememberOpening();
          end();
        }}
      >
        <span aria-hidden>×</span>
      </button>
    </aside>
  );
}
