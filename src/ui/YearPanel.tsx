// The left panel: the year, its sentence, what lacks a figure, and the layers.
import { comparedYears } from '../model/compareYears.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { useUi } from './context.ts';
import { FlowChoice } from './FlowChoice.tsx';
import { GapSentence } from './GapSentence.tsx';
import { LayerList } from './LayerList.tsx';
import { LessonBar } from './LessonBar.tsx';
import { CompareSentence, QuestionsPanel, StoryPanel } from './laterParts.ts';
import { YearSentence } from './YearSentence.tsx';

export function YearPanel() {
  const { view, words, commands } = useUi();
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
      <h1 class="title">
        <button type="button" onClick={() => commands.openPanel('azerbaijan')}>
          {messages.title}
        </button>
      </h1>
      <LessonBar />
      {two ? (
        <p class="year two">
          {two.first} <span aria-hidden>→</span> {two.second}
        </p>
      ) : (
        <p class="year">{view.year}</p>
      )}
      <CompareChoice />
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
      <LayerList />
    </aside>
  );
}
