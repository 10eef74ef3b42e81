// The one thing worth knowing about a year as a sentence with its sources, and where sources differ.
import type { Figure } from '../../figures/figure.ts';
import { type WorthKnowing, worthKnowing } from '../../figures/worthKnowing.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { worthWords } from './worthWords.ts';

export { readyWorth } from '../../figures/worthKnowing.ts';
export { EmbedLink } from '../shell/EmbedLink.tsx';
export { GapSentence } from './GapSentence.tsx';

export function WorthSentence() {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, view.year);
  const year = yearText(words, view.year);
  const differ = <DiscrepancyMark ids={[...arrivals.discrepancies, ...departures.discrepancies]} of={year} />;
  // It says how numbers compare: hidden with them.
  const worth = words.numbersHidden ? null : worthKnowing(atlas, view.sourceFilter, view.year);
  if (!worth) return differ;
  const said = worthWords(ui, worth);
  return (
    <span class="told soft">
      <WithMarks say={said}>
        {behindOf(worth).map((figure, index) => (
          <SourceButton key={`${index} ${figure.rows.join()}`} figure={figure} of={`${said} ${year}`} />
        ))}
        {differ}
      </WithMarks>
    </span>
  );
}

/** The figures that the sentence rests on, each with a note of its source. */
function behindOf(worth: WorthKnowing): readonly Figure[] {
  switch (worth.kind) {
    case 'outlier':
      return [worth.figure, worth.before.figure, worth.after.figure];
    case 'fewer-leave':
      return [worth.departures, worth.arrivals];
    case 'net-parts':
      return worth.share ? [worth.share] : worth.parts.map(({ figure }) => figure);
    case 'largest-partner':
      return [worth.share];
    case 'half-of-previous':
    case 'event':
      return [];
    case 'balance-turned':
    case 'partner-turned':
    case 'more-came':
    case 'more-left':
      return [worth.net];
  }
}
