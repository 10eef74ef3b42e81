// What the headline says in words, which come later where it speaks of more than all who come and all who go.
import { inFocus } from '../../figures/inFocus.ts';
import { fetchedOnce } from '../../lib/fetchedOnce.ts';
import { yearText } from '../base/format.ts';
import { useArrival } from '../base/useArrival.ts';
import { useUi } from '../shell/context.ts';
import { isOfCounts } from '../year/isOfCounts.ts';
import { isOfDirections, totalsText } from './topicOf.ts';

/** The words of other headlines. */
const headlineCode = fetchedOnce(() => import('./headlineWords.ts'));

interface Headline {
  /** The year and what it holds. */
  readonly text: string;
  /** Its first sentence; null where the headline has the totals of both directions. */
  readonly short: string | null;
}

/** The year alone until its words are here. */
export function useHeadline(): Headline {
  const ui = useUi();
  const hasTotals = isOfDirections(ui) && !isOfCounts(ui) && inFocus(ui.atlas, ui.view) === null;
  const { here } = useArrival(headlineCode, !hasTotals);
  if (hasTotals) return { text: totalsText(ui), short: null };
  return {
    text: here?.headlineText(ui) ?? yearText(ui.words, ui.view.year),
    short: here?.shortHeadline(ui) ?? '',
  };
}
