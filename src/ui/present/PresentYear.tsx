// The year on a slide without a story: what the topic says of it, in sentences without buttons.
import { yearTotals } from '../../figures/yearTotals.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { TopicSentences } from '../shell/lazyViews.ts';
import { focusText } from '../topics/focusWords.ts';
import { isOfDirections } from '../topics/topicOf.ts';
import { countSentences } from '../year/countWords.ts';
import { GapSentence } from '../year/GapSentence.tsx';
import { isOfCounts } from '../year/isOfCounts.ts';

export function PresentYear() {
  const ui = useUi();
  const { atlas, view, words } = ui;
  const say = words.messages.year;
  if (!isOfDirections(ui))
    return (
      <div role="status" class="present-words">
        <TopicSentences />
      </div>
    );
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, view.year);
  const year = yearText(words, view.year);
  const focus = focusText(ui);
  const none = arrivals.value === null && departures.value === null;
  return (
    <div role="status">
      <p class="present-words">
        {isOfCounts(ui) ? (
          countSentences(ui).join(' ')
        ) : focus !== null ? (
          focus
        ) : none ? (
          say.noTotals(year)
        ) : (
          <>
            {arrivals.value === null
              ? say.noArrivals(year)
              : say.came(figureWords(words, arrivals), arrivals.value)}{' '}
            {departures.value === null
              ? say.noDepartures(year)
              : say.left(figureWords(words, departures), departures.value)}
          </>
        )}
      </p>
      <GapSentence />
    </div>
  );
}
