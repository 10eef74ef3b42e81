// The quiet invitation to the tour on a first visit: no dialog opens by itself, and the first step of one's own ends it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../shell/context.ts';
import { rememberTour, tourIsKnown } from './tourMemory.ts';

/** Nothing in an embedded atlas, for a link that carries a view, and for readers who know the tour. */
export function TourInvite() {
  const { view, transient, words, commands } = useUi();
  const say = words.messages.tour;
  const [offered, setOffered] = useState(false);
  const first = useRef(view);
  useEffect(() => {
    if (location.hash === '' && !view.embed && !tourIsKnown()) setOffered(true);
  }, []);
  const still = offered && view === first.current && transient.panel === null && !transient.playing;
  useEffect(() => {
    if (offered && !still) setOffered(false);
  }, [still]);
  if (!still) return null;
  return (
    <aside class="tour-invite" aria-label={say.label}>
      <button type="button" class="quiet" onClick={() => commands.openPanel('tour')}>
        {say.start}
      </button>
      <button
        type="button"
        class="close"
        aria-label={say.decline}
        onClick={() => {
          rememberTour();
          setOffered(false);
        }}
      >
        <span aria-hidden>×</span>
      </button>
    </aside>
  );
}
