// The way into a lesson: stories, questions, presenting.
import { useUi } from './context.ts';
import './lesson.css';

export function LessonBar() {
  const { words, commands } = useUi();
  const { lesson: say, questions } = words.messages;
  return (
    <fieldset class="lesson-bar" aria-label={say.bar}>
      <button type="button" class="quiet" onClick={() => commands.openPanel('stories')}>
        {say.stories}
      </button>
      <button type="button" class="quiet" onClick={() => commands.lesson.ask(0)}>
        {questions.heading}
      </button>
      <button type="button" class="quiet" onClick={() => commands.lesson.setPresenting(true)}>
        {say.present}
      </button>
    </fieldset>
  );
}
