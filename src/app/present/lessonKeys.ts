// What the keys mean in a lesson, on a slide and in the presenter window.
import { setTopic, stepYear } from '../../state/actions.ts';
import type { CommandId } from '../../state/keys.ts';
import { topicOfCommand } from '../../ui/shell/runCommand.ts';
import type { LessonInput } from './lazyLesson.ts';
import { changeLesson, endBlank, setHidden } from './lessonState.ts';
import type { Slides } from './presenting.ts';
import type { StoryWalk } from './storyWalk.ts';

export interface LessonKeys {
  /** Does what the key means; false where it means nothing here. */
  readonly answer: (command: CommandId) => boolean;
  /** The same of a key in the presenter window, whether the slides are shown or not. */
  readonly answerFromAfar: (command: CommandId) => void;
}

/** `step` goes on or back in what is open; false where nothing is. */
export function createLessonKeys(
  page: LessonInput,
  walk: StoryWalk,
  slides: Slides,
  step: (by: 1 | -1) => boolean,
): LessonKeys {
  const { state, context } = page;
  const stepYears = (by: 1 | -1): boolean => {
    state.change((view) => stepYear(view, by, page.years()), 'push');
    endBlank(state);
    return true;
  };
  /** What is asked for without a story. */
  const answerAside = (command: CommandId): boolean => {
    if (command === 'next-story-step') return stepYears(1);
    if (command === 'previous-story-step') return stepYears(-1);
    const topic = context.topics[topicOfCommand(command) ?? -1];
    if (topic) state.change((view) => setTopic(view, topic.id, context), 'push');
    return topic !== undefined;
  };
  /** What only a slide answers. */
  const answerOnSlide = (command: CommandId): boolean => {
    switch (command) {
      case 'play':
      case 'next-year':
        return step(1);
      case 'previous-year':
        return step(-1);
      case 'first-year':
        return toEnd(walk, 1);
      case 'last-year':
        return toEnd(walk, Number.POSITIVE_INFINITY);
      case 'blank':
        changeLesson(state, { blank: !state.transient.lesson.blank });
        return true;
      case 'close':
        slides.end();
        return true;
      default:
        // Nothing of the kind stands on a slide.
        return command === 'search' || command === 'help';
    }
  };
  const answer = (command: CommandId): boolean => {
    const { presenting, running, hidden } = state.transient.lesson;
    if (presenting && state.get().story === null && topicOfCommand(command) !== null)
      return answerAside(command);
    if (command === 'next-story-step') return step(1) || (presenting && stepYears(1));
    if (command === 'previous-story-step') return step(-1) || (presenting && stepYears(-1));
    if (command === 'play' && !presenting && walk.storyNow()?.story.seconds) walk.setRunning(!running);
    else if (command === 'present' && presenting) slides.end();
    else if (command === 'present') slides.begin();
    else if (command === 'hide-numbers') setHidden(state, !hidden);
    else return presenting && answerOnSlide(command);
    return true;
  };
  return { answer, answerFromAfar: (command) => void (answer(command) || answerAside(command)) };
}

/** To a step of the open story, counted from 1, its last where it has fewer; false where none is open. */
function toEnd(walk: StoryWalk, step: number): boolean {
  const now = walk.storyNow();
  if (now) walk.goTo(now.story, step, 'push');
  return now !== null;
}
