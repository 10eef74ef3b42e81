// A flow of the list in words: its number and, where it has none, why.

import type { Figure } from '../../figures/figure.ts';
import type { ListedFlow } from '../../figures/flowList.ts';
import { NET_LAYER } from '../../figures/netPairs.ts';
import type { DataText } from '../../package/atlas.ts';
import type { Words } from '../../text/words.ts';
import { withBeside } from '../base/figureWords.ts';

/** The figure of one year; a net that cannot be known says which side lacks a figure. */
export function flowWords(words: Words, { layerId, figure }: ListedFlow): string {
  if (layerId !== NET_LAYER || figure.state === 'value') return withBeside(words, figure);
  const { flow: say } = words.messages;
  return `${say.unavailable}: ${say.lacks[lackingSide(figure)]}`;
}

function lackingSide({ lacking }: Figure): 'arrivals' | 'departures' | 'both' {
  if (lacking.includes('arrivals')) return lacking.includes('departures') ? 'both' : 'arrivals';
  return 'departures';
}

/** The title of a layer, or of the net that is computed from two. */
export function layerTitle(words: Words, dataText: DataText, layerId: string): string {
  return layerId === NET_LAYER
    ? words.messages.flow.netTitle
    : (dataText[`layer.${layerId}.title`] ?? layerId);
}
