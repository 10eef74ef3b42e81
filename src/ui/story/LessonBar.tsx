// The way into a lesson: stories, questions, presenting.
import { useUi } from '../shell/context.ts';
import './lesson.css';

interface Props {
  /** Called before anything opens: what the bar stands in may have to close. */
  readonly before?: () => void;
}

export function LessonBar({ before = () => {} }: Props) {
  const { words, commands } = useUi();
  const { lesson: say, questions } = words.messages;
  const first = (then: () => void) => () => {
    before();
    then();
  };
  return (
    <fieldset class="lesson-bar" aria-label={say.bar}>
      <button type="button" class="quiet" onClick={first(() => commands.openPanel('stories'))}>
        {say.stories}
      </button>
      <button type="button" class="quiet" onClick={first(() => commands.lesson((lesson) => lesson.ask(0)))}>
        {questions.heading}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={first(() => commands.lesson((lesson) => lesson.setPresenting(true)))}
      >
        {say.present}
      </button>
    </fieldset>
  );
}
