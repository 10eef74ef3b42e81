// The view of a query that stands in the data: a step of a story, a question.
import { type AddressContext, decodeView, encodeView, READERS } from './codec.ts';
import type { ViewState } from './viewState.ts';

/** The view of `query` at `story`; what the reader has chosen stays, unless the query itself says otherwise. */
export function queryView(
  reader: ViewState,
  query: string,
  story: ViewState['story'],
  context: AddressContext,
): ViewState {
  // The first of two equal keys counts.
  const view = decodeView(`${query}&${encodeView(reader, context, READERS)}`, context);
  return Object.freeze({ ...view, story });
}
