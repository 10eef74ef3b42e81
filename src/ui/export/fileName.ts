// What a file that leaves the page is called.
import { comparedYears } from '../../figures/compareYears.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Words } from '../../text/words.ts';
import { shortYear } from '../base/format.ts';

/** `azerbaijan-migration-2010.png`, of other data `flows-2010.png`; a country in focus and views other than the map are named, each year once. */
export function fileName(
  words: Pick<Words, 'time'>,
  view: ViewState,
  ending: string,
  years: readonly (number | string)[] = yearsOf(view),
): string {
  const parts = [
    view.data === '' ? 'azerbaijan-migration' : 'flows',
    view.view === 'map' || view.view === 'table' ? '' : view.view,
    view.focus?.toLowerCase() ?? '',
    ...new Set(years.map((year) => (typeof year === 'number' ? shortYear(words, year) : year))),
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}

function yearsOf(view: ViewState): readonly number[] {
  if (view.view === 'years') return [];
  // A chart compares nothing.
  const two = view.view === 'chart' ? null : comparedYears(view);
  return two ? [two.first, two.second] : [view.year];
}
