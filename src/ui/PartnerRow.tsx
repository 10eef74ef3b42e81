// One partner country: its bars and values in each shown layer.
import { ARRIVALS_LAYER, DEPARTURES_LAYER } from '../model/home.ts';
import type { Partner } from '../model/partners.ts';
import { layerLook } from '../scene/layerLook.ts';
import { focusPlace } from '../state/actions.ts';
import type { Words } from '../text/words.ts';
import { colourVariable } from './colourVariable.ts';
import { useUi } from './context.ts';
import { DiscrepancyMark } from './FigureValue.tsx';
import { figureWords } from './figureWords.ts';
import { placeName } from './format.ts';
import { PartnerSource } from './PartnerSource.tsx';

interface Props {
  readonly partner: Partner;
  /** The longest bar of the list, persons. */
  readonly greatest: number;
}

export function PartnerRow({ partner, greatest }: Props) {
  const { view, words, dataText, passing, commands } = useUi();
  const { placeId } = partner;
  // Arrivals before departures, then the other layers in their own order.
  const byLayer = [...partner.byLayer].sort((a, b) => layerOrder(a.layerId) - layerOrder(b.layerId));
  const of = `${placeName(words, placeId)}, ${view.year}`;
  const lit = passing.hovered === placeId;
  return (
    <li class="partner-row">
      <button
        type="button"
        class={lit ? 'partner lit' : 'partner'}
        data-place={placeId}
        onClick={() => commands.change((old) => focusPlace(old, placeId), 'push')}
        onPointerEnter={() => commands.hover(placeId)}
        onPointerLeave={() => commands.hover(null)}
        onFocus={() => commands.hover(placeId)}
        onBlur={() => commands.hover(null)}
      >
        <span class="partner-name">{placeName(words, placeId)}</span>
        <span class="partner-bars" aria-hidden>
          {byLayer.map(({ layerId, figure }) => (
            <span
              key={layerId}
              class={figure.value === null ? 'partner-bar none' : 'partner-bar'}
              style={{
                width: `${Math.max(1.5, ((figure.value ?? 0) / greatest) * 100)}%`,
                color: colourVariable(layerLook(layerId).colour),
              }}
            />
          ))}
        </span>
        <span class="partner-values">
          {byLayer.map(({ layerId, figure }) => (
            <span key={layerId} class="partner-value">
              <b class={figure.value === null ? 'value absent' : 'value'}>{figureWords(words, figure)}</b>{' '}
              {sideWords(words, layerId) ??
                (view.layers.length > 1 ? (dataText[`layer.${layerId}.title`] ?? layerId) : '')}
            </span>
          ))}
        </span>
      </button>
      <span class="partner-notes">
        <DiscrepancyMark ids={byLayer.flatMap(({ figure }) => figure.discrepancies)} of={of} />
        <PartnerSource partner={partner} of={of} />
      </span>
    </li>
  );
}

/** Arrivals, departures, then the rest. */
export function layerOrder(layerId: string): number {
  return layerId === ARRIVALS_LAYER ? 0 : layerId === DEPARTURES_LAYER ? 1 : 2;
}

/** "in" or "out" for the two residence layers, else null. */
export function sideWords(words: Words, layerId: string): string | null {
  const say = words.messages.partners;
  return layerId === ARRIVALS_LAYER ? say.arrivals : layerId === DEPARTURES_LAYER ? say.departures : null;
}
