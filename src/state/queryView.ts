// The view of a query that stands in the data: a step of a story, a question.
import { type AddressContext, decodeView } from './codec.ts';
import type { ViewState } from './viewState.ts';

/** The view of `query` at `story`; language, theme, being embedded and the pace are the reader's and stay. */
export function queryView(
  reader: ViewState,
  query: string,
  story: ViewState['story'],
  context: AddressContext,
): ViewState {
  const { lang, theme, embed, speed, loop } = reader;
  return Object.freeze({ ...decodeView(query, context), story, lang, theme, embed, speed, loop });
}
