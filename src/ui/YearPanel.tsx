// The left panel: the year, its sentence, what lacks a figure, directions, legend and source.
import { comparedYears } from '../model/compareYears.ts';
import { AddLayer } from './AddLayer.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import { useUi } from './context.ts';
import { EmbedLink } from './EmbedLink.tsx';
import { FlowChoice } from './FlowChoice.tsx';
import { GapSentence } from './GapSentence.tsx';
import { CompareSentence, Legend, QuestionsPanel, StoryPanel } from './laterParts.ts';
import { OthersLine } from './OthersLine.tsx';
import { SourceLine } from './SourceLine.tsx';
import { YearSentence } from './YearSentence.tsx';

export function YearPanel() {
  const { view, words } = useUi();
  const { messages } = words;
  const two = comparedYears(view);
  const telling = view.question !== null ? 'questions' : view.story !== null ? 'story' : null;
  if (telling)
    return (
      <aside class="panel left" aria-label={messages.yearPanel}>
        {telling === 'story' ? <StoryPanel /> : <QuestionsPanel />}
      </aside>
    );
  return (
    <aside class="panel left" aria-label={messages.yearPanel}>
      <div class="year-row">
        {two ? (
          <p class="year two">
            {two.first} <span aria-hidden>→</span> {two.second}
          </p>
        ) : (
          <p class="year">{view.year}</p>
        )}
        <CompareChoice />
      </div>
      <div class="sentence">
        {view.compare === null ? (
          <>
            <YearSentence />
            <GapSentence />
          </>
        ) : (
          <CompareSentence />
        )}
      </div>
      <FlowChoice />
      <div class="keys">
        <div class="legend-place">
          <Legend />
        </div>
        <OthersLine />
      </div>
      <AddLayer />
      <SourceLine />
      <EmbedLink />
    </aside>
  );
}
