// What the totals hold beyond the listed countries: computed, named as such, never a place.
import { isOfRecords } from '../../figures/agreement.ts';
import { remainder } from '../../figures/remainder.ts';
import { layerOrder } from '../../flows/counts.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { useUi } from '../shell/context.ts';
import { sideWords } from './PartnerRow.tsx';
import './others.css';

/** Nothing in a year in which none of the layers has a remainder. */
export function OtherCountries({ layers }: { readonly layers: readonly string[] }) {
  const { atlas, view, words, dataText } = useUi();
  const say = words.messages.partners;
  const rows = layers.flatMap((layerId) => {
    const figure = remainder(atlas, view.sourceFilter, layerId, view.year);
    return figure.state === 'value' ? [{ layerId, figure }] : [];
  });
  if (rows.length === 0) return null;
  rows.sort((a, b) => layerOrder(atlas, a.layerId) - layerOrder(atlas, b.layerId));
  const isUnstated = rows.every(({ figure }) => isOfRecords(figure));
  const heading = isUnstated ? say.unstated : say.other;
  return (
    <div class="others">
      <h3>{heading}</h3>
      <p class="soft">{isUnstated ? say.unstatedNote : say.otherNote}</p>
      {rows.map(({ layerId, figure }) => {
        const title = dataText[`layer.${layerId}.title`] ?? layerId;
        return (
          <p key={layerId} class="others-row">
            {sideWords(atlas, words, layerId) ?? title}:{' '}
            <FigureValue figure={figure} of={`${heading}, ${title}`} />
          </p>
        );
      })}
    </div>
  );
}
