// What the arcs leave out, in words beside the legend, each number with its source.
import { isOfRecords } from '../../figures/agreement.ts';
import { remainder } from '../../figures/remainder.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { number, yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';

/** Nothing where neither shown layer has a remainder for the year. */
export function OthersLine() {
  const { atlas, view, words, dataText } = useUi();
  const unlisted = [atlas.outflow, atlas.inflow]
    .filter((layerId) => layerId !== null)
    .filter((layerId) => view.layers.includes(layerId))
    .map((layerId) => ({ layerId, figure: remainder(atlas, view.sourceFilter, layerId, view.year) }))
    .filter(({ figure }) => figure.value !== null && (figure.value > 0 || !isOfRecords(figure)));
  if (unlisted.length === 0) return null;
  const isUnstated = unlisted.every(({ figure }) => isOfRecords(figure));
  const rest = isUnstated ? words.messages.partners.unstated : words.messages.partners.other;
  const valueIn = (id: string | null) => unlisted.find(({ layerId }) => layerId === id)?.figure.value ?? null;
  const differing = atlas.discrepancies.filter(({ kind }) => kind === 'differs').map(({ id }) => id);
  const disputed = differing.filter((id) => unlisted.some(({ figure }) => figure.discrepancies.includes(id)));
  return (
    <p class="others-line told">
      <WithMarks say={sentence(words, isUnstated, valueIn(atlas.outflow), valueIn(atlas.inflow))}>
        {unlisted.map(({ layerId, figure }) => (
          <SourceButton
            key={layerId}
            figure={figure}
            of={`${rest}, ${dataText[`layer.${layerId}.title`] ?? layerId}`}
          />
        ))}
        <DiscrepancyMark ids={disputed} of={`${rest}, ${yearText(words, view.year)}`} />
      </WithMarks>
    </p>
  );
}

function sentence(
  words: Parameters<typeof number>[0],
  isUnstated: boolean,
  left: number | null,
  came: number | null,
): string {
  const { timeline } = words.messages;
  const say = isUnstated
    ? { both: timeline.unstatedBoth, left: timeline.unstatedLeft, came: timeline.unstatedCame }
    : { both: timeline.othersBoth, left: timeline.othersLeft, came: timeline.othersCame };
  if (left !== null && came !== null) return say.both(number(words, left), number(words, came));
  if (left !== null) return say.left(number(words, left), left);
  return came === null ? '' : say.came(number(words, came), came);
}
