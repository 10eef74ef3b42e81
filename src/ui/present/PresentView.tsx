// What a class sees: the year, one thought in large type, the map, the bars of the years, and who counted.
import { useEffect, useRef } from 'preact/hooks';
import { stepRefs } from '../../figures/storyNumbers.ts';
import { yearText } from '../base/format.ts';
import { QuestionCard } from '../questions/QuestionCard.tsx';
import { useUi } from '../shell/context.ts';
import { publisherName, sourceNames } from '../sources/sourceNames.ts';
import { LessonTrouble } from '../story/LessonTrouble.tsx';
import { type OpenStory, openStory } from '../story/openStory.ts';
import { StoryQuestion } from '../story/StoryQuestion.tsx';
import { StoryWords } from '../story/StoryWords.tsx';
import { TimelineBars } from '../time/TimelineBars.tsx';
import { PresentControls } from './PresentControls.tsx';
import { PresentYear } from './PresentYear.tsx';
import './present.css';

export function PresentView() {
  const ui = useUi();
  const { atlas, view, transient, words } = ui;
  const { lesson } = transient;
  const say = words.messages.lesson;
  const slide = useRef<HTMLElement>(null);
  const open = ui.view.question === null ? openStory(ui) : null;
  // Keys of a clicker must not press a button that had the focus before.
  useEffect(() => slide.current?.focus(), []);
  return (
    <>
      <main ref={slide} class="panel present-slide" tabIndex={-1} aria-label={say.slide}>
        <p class="present-year">{yearText(words, view.year)}</p>
        {ui.view.question !== null ? <QuestionCard /> : open ? <Step open={open} /> : <PresentYear />}
        {lesson.notes && open && !lesson.hidden && <p class="present-notes">{open.notes}</p>}
        <LessonTrouble />
        <p class="present-source">{say.source(useSources(open).join('\u00a0· '))}</p>
      </main>
      <div class="panel present-bars">
        <span aria-hidden>{atlas.time.from}</span>
        <TimelineBars />
        <span aria-hidden>{atlas.time.to}</span>
        <PresentControls />
      </div>
      {lesson.blank && <div class="present-blank" role="status" aria-label={say.blankNow} />}
    </>
  );
}

function Step({ open }: { readonly open: OpenStory }) {
  const { transient, words } = useUi();
  const say = words.messages.lesson;
  const { hidden } = transient.lesson;
  const name = say.step(String(open.at), String(open.story.steps.length));
  return (
    <div role="status">
      {open.at === 1 && open.story.age !== null && <p class="story-age">{say.age(String(open.story.age))}</p>}
      <h1>{hidden ? name : open.heading}</h1>
      <p class="present-words">
        {hidden ? (
          say.hiddenStep
        ) : (
          <StoryWords step={open.step} text={open.words} of={open.heading} sourced={false} />
        )}
      </p>
      <StoryQuestion question={open.question} />
    </div>
  );
}

/** Whose figures are on the slide, each once; the places in them stand behind the numbers of the panel. */
function useSources(open: OpenStory | null): readonly string[] {
  const ui = useUi();
  if (!open) return sourceNames(ui);
  const ids = stepRefs(ui.atlas, open.step, open.records).map(({ source }) => source);
  return [...new Set(ids.map((id) => publisherName(ui, id)))];
}
