// What the arcs leave out, in words beside the legend, each number with its source.
import { ARRIVALS_LAYER, DEPARTURES_LAYER } from '../model/home.ts';
import { remainder } from '../model/remainder.ts';
import { useUi } from './context.ts';
import { DiscrepancyMark } from './FigureValue.tsx';
import { number } from './format.ts';
import { SourceButton } from './SourceButton.tsx';

/** Nothing where neither shown layer has a remainder for the year. */
export function OthersLine() {
  const { atlas, view, words, dataText } = useUi();
  const unlisted = [DEPARTURES_LAYER, ARRIVALS_LAYER]
    .filter((layerId) => view.layers.includes(layerId))
    .map((layerId) => ({ layerId, figure: remainder(atlas, view.evidence, layerId, view.year) }))
    .filter(({ figure }) => figure.value !== null);
  if (unlisted.length === 0) return null;
  const valueIn = (id: string) => unlisted.find(({ layerId }) => layerId === id)?.figure.value ?? null;
  const differing = atlas.discrepancies.filter(({ kind }) => kind === 'differs').map(({ id }) => id);
  const disputed = differing.filter((id) => unlisted.some(({ figure }) => figure.discrepancies.includes(id)));
  return (
    <p class="others-line told">
      <span class="value">{sentence(words, valueIn(DEPARTURES_LAYER), valueIn(ARRIVALS_LAYER))}</span>
      {unlisted.map(({ layerId, figure }) => (
        <SourceButton
          key={layerId}
          figure={figure}
          of={`${words.messages.partners.other}, ${dataText[`layer.${layerId}.title`] ?? layerId}`}
        />
      ))}
      <DiscrepancyMark ids={disputed} of={`${words.messages.partners.other}, ${view.year}`} />
    </p>
  );
}

function sentence(words: Parameters<typeof number>[0], left: number | null, came: number | null): string {
  const { timeline } = words.messages;
  if (left !== null && came !== null) return timeline.othersBoth(number(words, left), number(words, came));
  if (left !== null) return timeline.othersLeft(number(words, left), left);
  return came === null ? '' : timeline.othersCame(number(words, came), came);
}
