// Addresses, as parts that come later ask about them.

import { decodeView, FIELDS, NAMES, READERS, splitAddress, topicView } from './codec.ts';
import type { AddressContext } from './fields.ts';
import type { ViewState } from './viewState.ts';

/** What an unreadable or absent address stands for: the first topic as it opens. */
export function firstView(context: AddressContext): ViewState {
  return topicView(context, context.topics[0]?.id ?? '', 'all');
}

/** Whether a hash names a step of a story and nothing else to be seen: it stands for the view of that step. */
export function isStoryAlone(hash: string, context: AddressContext): boolean {
  const texts = splitAddress(hash);
  const named = NAMES.filter((name) => texts.has(FIELDS[name].key) && !READERS.includes(name));
  return named.length === 1 && decodeView(hash, context).story !== null;
}
