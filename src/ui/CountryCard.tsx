// The card of a country: its balance of the year, each layer, the years, routes and corridors, every number with its source.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countryCard } from '../model/countryCard.ts';
import { clearFocus } from '../state/actions.ts';
import { Balance } from './Balance.tsx';
import { CardFigures } from './CardFigures.tsx';
import { CardRoutes } from './CardRoutes.tsx';
import { useUi } from './context.ts';
import { placeName } from './format.ts';
import { Sparkline } from './Sparkline.tsx';
import { useElementId } from './useElementId.ts';

/** A dialog that leaves the map free to use; the focus goes in when it opens and back when it closes. */
export function CountryCard({ placeId }: { readonly placeId: string }) {
  const { atlas, view, words, commands } = useUi();
  const { card: say, close } = words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useElementId();
  const card = countryCard(atlas, view.evidence, placeId, view.year);
  const name = placeName(words, placeId);
  const year = String(view.year);

  // Before the list it came from is hidden and loses the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.show();
    return () =>
      queueMicrotask(() => {
        const left = document.activeElement;
        const lost = left === null || left === document.body;
        if (lost && opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
  }, []);

  // Where neither side is ever published, there is no balance to miss.
  const never = card.arrivals.state === 'not-applicable' && card.departures.state === 'not-applicable';
  const net = never ? card.arrivals : card.net;
  return (
    <dialog ref={dialog} class="card" aria-labelledby={heading}>
      <header class="card-head">
        <h2 id={heading} tabIndex={-1} autofocus>
          {name}
        </h2>
        <button
          type="button"
          class="close"
          aria-label={close}
          onClick={() => commands.change(clearFocus, 'push')}
        >
          <span aria-hidden>×</span>
        </button>
      </header>
      <h3>{say.inYear(year)}</h3>
      <Balance arrivals={card.arrivals} departures={card.departures} net={net} name={name} year={year} />
      <Sparkline card={card} />
      <CardFigures card={card} name={name} />
      <CardRoutes card={card} />
    </dialog>
  );
}
