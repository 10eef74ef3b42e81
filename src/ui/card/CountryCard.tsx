// The card of a country: its balance of the year, each layer, the years, routes and corridors, every number with its source.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { comparedYears } from '../../figures/compareYears.ts';
import { countryCard } from '../../figures/countryCard.ts';
import { clearFocus } from '../../state/actions.ts';
import { closePinned, pinFocus, unpin } from '../../state/laterActions.ts';
import { Balance } from '../base/Balance.tsx';
import { placeName, yearText } from '../base/format.ts';
import { useIsPainted } from '../base/useAfterPaint.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import { isOfDirections } from '../topics/topicOf.ts';
import { isOfCounts } from '../year/isOfCounts.ts';
import { CardCompared } from './CardCompared.tsx';
import { CardFigures } from './CardFigures.tsx';
import { CardFindings } from './CardFindings.tsx';
import { CardMirror } from './CardMirror.tsx';
import { CardNotes } from './CardNotes.tsx';
import { CardRoutes } from './CardRoutes.tsx';
import { OtherLayers } from './OtherLayers.tsx';
import { Sparkline } from './Sparkline.tsx';
import './card.css';
import './sparkline.css';

/** A dialog that leaves the map free to use; the focus goes in when it opens and back when it closes. */
export function CountryCard({ placeId }: { readonly placeId: string }) {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const isCounted = isOfCounts(ui);
  const say = words.messages.card;
  // What stands further down follows the head of the card.
  const isPainted = useIsPainted();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useElementId();
  const card = countryCard(atlas, view.sourceFilter, placeId, view.year);
  const name = placeName(words, placeId);
  const year = yearText(words, view.year);
  const isPinned = view.pin === placeId;
  const two = comparedYears(view);

  useFocusInside(dialog, placeId);

  // Where neither side is ever published, there is no balance to miss.
  const never = card.arrivals.state === 'not-applicable' && card.departures.state === 'not-applicable';
  const net = never ? card.arrivals : card.net;
  // What the page asks about comes first.
  const ofDirections = isOfDirections({ atlas, view });
  const routes = <CardRoutes card={card} />;
  const figures = <CardFigures card={card} name={name} />;
  return (
    <dialog ref={dialog} class="card" aria-labelledby={heading}>
      <CardHead heading={heading} placeId={placeId} />
      {isPinned && (view.focus === placeId || view.focus === null) && <p class="soft">{say.pinned}</p>}
      <OtherLayers card={card} name={name} />
      {isCounted && <CardMirror placeId={placeId} name={name} />}
      {two ? (
        <CardCompared card={card} name={name} two={two} />
      ) : (
        <>
          {!ofDirections && card.routes.length > 0 && routes}
          {!ofDirections && figures}
          <h3>{say.inYear(year)}</h3>
          <Balance arrivals={card.arrivals} departures={card.departures} net={net} name={name} year={year} />
          <Sparkline card={card} />
          {ofDirections && isPainted && <CardFindings placeId={placeId} name={name} />}
          {ofDirections && figures}
        </>
      )}
      {!isCounted && isPainted && <CardMirror placeId={placeId} name={name} />}
      {(ofDirections || two || card.routes.length === 0) && isPainted && routes}
      {isPainted && <CardNotes card={card} name={name} />}
    </dialog>
  );
}

function CardHead({ heading, placeId }: { readonly heading: string; readonly placeId: string }) {
  const { view, words, commands } = useUi();
  const { card: say, close } = words.messages;
  const name = placeName(words, placeId);
  const isPinned = view.pin === placeId;
  return (
    <header class="card-head">
      <h2 id={heading} tabIndex={-1} autofocus>
        {name}
      </h2>
      <span class="card-buttons">
        <button
          type="button"
          class="pin"
          aria-label={say.pin(name)}
          aria-pressed={isPinned}
          title={say.pin(name)}
          onClick={() => commands.change(isPinned ? unpin : pinFocus, 'push')}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
            <path d="M5.5 1.5h5l-.8 4.6 2.6 2.9H3.7l2.6-2.9zM8 9v5.5" />
          </svg>
        </button>
        <button
          type="button"
          class="close"
          aria-label={isPinned && view.focus !== placeId ? say.closeOf(name) : close}
          onClick={() =>
            commands.change(view.focus === placeId || view.focus === null ? clearFocus : closePinned, 'push')
          }
        >
          <span aria-hidden>×</span>
        </button>
      </span>
    </header>
  );
}

/** The focus goes into the dialog when it opens and back when it closes. */
function useFocusInside(dialog: RefObject<HTMLDialogElement>, placeId: string): void {
  // Before the list it came from is hidden and loses the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.show();
    return () => {
      const held = document.activeElement;
      const isElsewhere = held !== null && held !== document.body && !dialog.current?.contains(held);
      // What closed it from outside keeps the focus, or what stands near it.
      if (isElsewhere) return;
      queueMicrotask(() => {
        const left = document.activeElement;
        const lost = left === null || left === document.body;
        if (!lost) return;
        // An opener that went with another card leaves the row of the country.
        const row = document.querySelector<HTMLElement>(`.partner[data-place="${placeId}"]`);
        const back = opener instanceof HTMLElement && opener.isConnected ? opener : row;
        back?.focus({ preventScroll: true });
      });
    };
  }, []);
}
