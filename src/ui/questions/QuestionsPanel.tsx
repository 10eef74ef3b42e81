// The left panel while questions are asked: the year, the card, the worksheet.
import { useUi } from '../shell/context.ts';
import { QuestionCard } from './QuestionCard.tsx';

export function QuestionsPanel() {
  const { view, words, commands } = useUi();
  const { questions: say, lesson, close } = words.messages;
  return (
    <>
      <header class="story-head">
        <p class="title">{say.heading}</p>
        <button
          type="button"
          class="close"
          aria-label={close}
          onClick={() => commands.lesson((lesson) => lesson.stopAsking())}
        >
          <span aria-hidden>×</span>
        </button>
      </header>
      <p class="year">{view.year}</p>
      <QuestionCard />
      <p class="story-way">
        <button type="button" class="quiet" onClick={() => commands.openPanel('worksheet')}>
          {say.worksheet}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => commands.lesson((lesson) => lesson.setPresenting(true))}
        >
          {lesson.present}
        </button>
      </p>
    </>
  );
}
