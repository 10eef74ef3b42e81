// The headline of a topic that is not about coming and going, and of a country in focus: what sources state of the year, number by number.
import { comparedYears } from '../../figures/compareYears.ts';
import type { Stated } from '../../figures/headline.ts';
import { inFocus } from '../../figures/inFocus.ts';
import type { Topic } from '../../package/descriptor.ts';
import { ArrivalNote } from '../base/ArrivalNote.tsx';
import { DiscrepancyMark } from '../base/DiscrepancyMark.tsx';
import { yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { FocusSentence } from './FocusSentence.tsx';
import { datedStatements, statedNumber, statementWords } from './headlineWords.ts';
import { topicOf } from './topicOf.ts';

/** Of the year, or of both where two are compared. */
export function TopicSentences() {
  const { view, words } = useUi();
  const two = comparedYears(view);
  if (!two) return <TopicSentence year={view.year} />;
  return (
    <>
      {[two.first, two.second].map((year) => (
        <div key={year}>
          <b>{yearText(words, year)}</b>
          <TopicSentence year={year} />
        </div>
      ))}
    </>
  );
}

/** Of coming and going the country in focus alone is told here. */
function TopicSentence({ year }: { readonly year: number }) {
  const ui = useUi();
  const topic = topicOf(ui);
  if (!topic || topic.directions) return <FocusSentence year={year} />;
  const dated = datedStatements(ui, topic, year);
  const { counts } = ui.transient;
  // What an additional source counts at a date comes after the page.
  if (counts !== 'here') {
    const { loading, failed } = ui.words.messages.sources.pairs;
    const again = ui.commands.fetchCounts;
    return <ArrivalNote failed={counts === 'failed'} again={again} loading={loading} missing={failed} />;
  }
  if (inFocus(ui.atlas, ui.view) !== null) return <FocusSentence year={year} />;
  if (dated.length === 0) return <p>{ui.words.messages.topics.nothing(yearText(ui.words, year))}</p>;
  return (
    <>
      {dated.map(({ dates, statements }) => (
        <p key={dates} class="statements">
          {dates !== '' && <span class="soft">{dates} </span>}
          {statements.map((stated) => (
            <Statement key={stated.words} topic={topic} stated={stated} />
          ))}
        </p>
      ))}
    </>
  );
}

function Statement({ topic, stated }: { readonly topic: Topic; readonly stated: Stated }) {
  const ui = useUi();
  const [before, after] = statementWords(ui, topic, stated);
  const isFigure = 'figure' in stated;
  // Without its number a sentence ends in the marks that led to it.
  const of = `${before}${after}`.trim().replace(/[\s:.,–—]+$/, '');
  const number = statedNumber(ui, stated);
  const source = isFigure && <SourceButton figure={stated.figure} of={of} />;
  const differ = isFigure && <DiscrepancyMark ids={stated.figure.discrepancies} of={of} />;
  return (
    <span class="statement">
      {before}
      {number === '' ? (
        <WithMarks say={after}>
          {source}
          {differ}
        </WithMarks>
      ) : (
        <>
          <span class="with-marks">
            <span class="sourced">
              <strong class="value number">{number}</strong>
              {source}
            </span>
            {differ}
          </span>
          {after}
        </>
      )}{' '}
    </span>
  );
}
