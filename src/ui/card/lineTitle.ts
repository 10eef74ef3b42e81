// What a line of a card is called: its layer, and without a hub the place that it leads to or comes from.
import type { CardRow } from '../../figures/countryCard.ts';
import type { DataText } from '../../package/atlas.ts';
import type { Words } from '../../text/words.ts';
import { placeName } from '../base/format.ts';

/** `Deportations`, or `Flows → Türkiye`. */
export function lineTitle(
  words: Words,
  dataText: DataText,
  { layerId, direction, otherId }: Pick<CardRow, 'layerId' | 'direction' | 'otherId'>,
): string {
  const layer = dataText[`layer.${layerId}.title`] ?? layerId;
  return otherId === null ? layer : `${layer} ${direction === 'to' ? '←' : '→'} ${placeName(words, otherId)}`;
}
