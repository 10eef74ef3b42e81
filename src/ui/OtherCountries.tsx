// What the totals hold beyond the listed countries: computed, named as such, never a place.
import { remainder } from '../model/remainder.ts';
import { useUi } from './context.ts';
import { FigureValue } from './FigureValue.tsx';
import { layerOrder, sideWords } from './PartnerRow.tsx';

/** Nothing in a year in which none of the layers has a remainder. */
export function OtherCountries({ layers }: { readonly layers: readonly string[] }) {
  const { atlas, view, words, dataText } = useUi();
  const say = words.messages.partners;
  const rows = layers.flatMap((layerId) => {
    const figure = remainder(atlas, view.evidence, layerId, view.year);
    return figure.state === 'value' ? [{ layerId, figure }] : [];
  });
  if (rows.length === 0) return null;
  rows.sort((a, b) => layerOrder(a.layerId) - layerOrder(b.layerId));
  return (
    <div class="others">
      <h3>{say.other}</h3>
      <p class="soft">{say.otherNote}</p>
      {rows.map(({ layerId, figure }) => {
        const title = dataText[`layer.${layerId}.title`] ?? layerId;
        return (
          <p key={layerId} class="others-row">
            {sideWords(words, layerId) ?? title}:{' '}
            <FigureValue figure={figure} of={`${say.other}, ${title}`} />
          </p>
        );
      })}
    </div>
  );
}
