// The left panel: the year, its sentence, what lacks a figure, directions, legend and source.
import { comparedYears } from '../../figures/compareYears.ts';
import { inFocus } from '../../figures/inFocus.ts';
import { yearText } from '../base/format.ts';
import { Kept } from '../base/Kept.tsx';
import { useArrival } from '../base/useArrival.ts';
import { CompareChoice } from '../compare/CompareChoice.tsx';
import { AddLayer } from '../layers/AddLayer.tsx';
import { useUi } from '../shell/context.ts';
import {
  CompareSentence,
  CountSentence,
  Legend,
  QuestionsPanel,
  StoryPanel,
  TopicSentences,
} from '../shell/lazyViews.ts';
import { SourceLine } from '../sources/SourceLine.tsx';
import { isOfDirections } from '../topics/topicOf.ts';
import { CountChoice } from './CountChoice.tsx';
import { FlowChoice } from './FlowChoice.tsx';
import { isOfCounts } from './isOfCounts.ts';
import { OthersLine } from './OthersLine.tsx';
import { worthCode } from './worthCode.ts';
import { YearSentence } from './YearSentence.tsx';
import './year.css';

export function YearPanel() {
  return <Kept class="panel left" label={useUi().words.messages.headline} part={YearParts} />;
}

function YearParts() {
  const ui = useUi();
  const { view, words, dataText } = ui;
  const isCounted = isOfCounts(ui);
  const caveat = dataText[isCounted ? 'count.caveat' : `topic.${view.topic}.caveat`] ?? '';
  const two = comparedYears(view);
  const telling = view.question !== null ? 'questions' : view.story !== null ? 'story' : null;
  if (telling) return telling === 'story' ? <StoryPanel /> : <QuestionsPanel />;
  // A month or a day takes more room than a year.
  const dated = ui.atlas.time.granularity === 'year' ? '' : ' dated';
  return (
    <>
      <div class="year-row">
        {two ? (
          <p class={`year two${dated}`}>
            {yearText(words, two.first)} <span aria-hidden>→</span> {yearText(words, two.second)}
          </p>
        ) : (
          <p class={`year${dated}`}>{yearText(words, view.year)}</p>
        )}
        {!isCounted && <CompareChoice />}
      </div>
      <div class="sentence">
        <Headline />
      </div>
      {caveat !== '' && <p class="caveat soft">{caveat}</p>}
      {isOfDirections(ui) && (
        <div class="view-choices">
          <CountChoice />
          <FlowChoice />
        </div>
      )}
      <div class="keys">
        <div class="legend-place">{ui.transient.mapStands && <Legend />}</div>
        {!isCounted && <OthersLine />}
      </div>
      <div class="panel-foot">
        <AddLayer />
        <SourceLine />
      </div>
      {view.embed && <Other part="EmbedLink" />}
    </>
  );
}

/** What the view of the built page has not. */
function Other({ part }: { readonly part: 'GapSentence' | 'EmbedLink' }) {
  const { here } = useArrival(worthCode, useUi().transient.mapStands);
  const Part = here?.[part];
  return Part ? <Part /> : null;
}

/** What the topic says of the year, or of both where two are compared. */
function Headline() {
  const ui = useUi();
  const two = comparedYears(ui.view);
  if (isOfDirections(ui)) {
    if (ui.view.compare !== null) return <CompareSentence />;
    if (isOfCounts(ui)) return <CountSentence />;
    if (inFocus(ui.atlas, ui.view) === null)
      return (
        <>
          <YearSentence />
          <Other part="GapSentence" />
        </>
      );
  }
  return (
    <>
      <TopicSentences />
      {!two && <Other part="GapSentence" />}
    </>
  );
}
