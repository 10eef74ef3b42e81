// The cards of the country in focus and of the pinned one: side by side where there is room, one behind the other else.
import { useEffect, useState } from 'preact/hooks';
import { placeName } from '../base/format.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import { CountryCard } from './CountryCard.tsx';
import './cards.css';

export function Cards() {
  const { view, words } = useUi();
  const name = useElementId();
  const focus = view.focus ?? view.pin;
  const pinned = view.pin === focus ? null : view.pin;
  const [front, setFront] = useState<'pinned' | 'focus'>('focus');
  // What was opened last lies in front.
  useEffect(() => setFront('focus'), [focus]);
  if (focus === null) return null;
  return (
    <>
      {pinned !== null && (
        <div class="segments card-choice" role="radiogroup" aria-label={words.messages.card.cards}>
          {(['pinned', 'focus'] as const).map((which) => (
            <label key={which}>
              <input type="radio" name={name} checked={front === which} onChange={() => setFront(which)} />
              <span>{placeName(words, which === 'pinned' ? pinned : focus)}</span>
            </label>
          ))}
        </div>
      )}
      <div class={pinned === null ? 'cards' : `cards two front-${front}`}>
        {pinned !== null && <CountryCard key={pinned} placeId={pinned} />}
        <CountryCard key={focus} placeId={focus} />
      </div>
    </>
  );
}
