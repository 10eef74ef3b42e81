// The quiet offer of the opening on a first visit: no dialog opens by itself, and the first step of one's own ends it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../shell/context.ts';
import { openingIsKnown, rememberOpening } from './openingMemory.ts';
import './opening.css';

/** Nothing in an embedded atlas, for a link that carries a view, and for readers who know it. */
export function OpeningInvite() {
  const { view, transient, words, commands } = useUi();
  const say = words.messages.lesson.intro;
  const [offered, setOffered] = useState(false);
  const first = useRef(view);
  useEffect(() => {
    if (location.hash === '' && !view.embed && !openingIsKnown()) setOffered(true);
  }, []);
  const still = offered && view === first.current && transient.panel === null && !transient.playing;
  useEffect(() => {
    if (offered && !still) setOffered(false);
  }, [still]);
  if (!still) return null;
  return (
    <aside class="invite" aria-label={say.label}>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          rememberOpening();
          commands.lesson.playOpening();
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
          setOffered(false);
        }}
      >
        <span aria-hidden>×</span>
      </button>
    </aside>
  );
}
