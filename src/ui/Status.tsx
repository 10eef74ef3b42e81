// The live region: the year and its totals in words, silent while playing.
import { yearTotals } from '../model/yearTotals.ts';
import { useUi } from './context.ts';
import { figureWords } from './figureWords.ts';

export function Status() {
  const { atlas, view, passing, words } = useUi();
  const { arrivals, departures } = yearTotals(atlas, view.evidence, view.year);
  const totals = words.messages.status.totals(
    String(view.year),
    figureWords(words, arrivals),
    figureWords(words, departures),
  );
  return (
    <p role="status" class="hidden">
      {passing.playing ? '' : totals}
    </p>
  );
}
