// The way through a story: to a step and its view, the years that it plays, and a story that goes on by itself.

import type { Story } from '../../package/stories.ts';
import { setYear } from '../../state/actions.ts';
import { queryView } from '../../state/queryView.ts';
import type { ViewState } from '../../state/viewState.ts';
import { focusTopics } from '../../ui/topics/focusTopics.ts';
import type { LessonInput } from './lazyLesson.ts';
import { createRunning } from './running.ts';
import { createSpan } from './span.ts';

interface StoryWalkInput {
  readonly ends: LessonInput;
  readonly stories: () => readonly Story[];
  /** A step was gone to. */
  readonly went: () => void;
  /** Tells the presenter window where the lesson is. */
  readonly tell: () => void;
}

export interface StoryWalk {
  readonly storyNow: () => { readonly story: Story; readonly step: number } | null;
  /** To a step, counted from 1; its years play where it is gone to anew. */
  readonly goTo: (story: Story, step: number, how: 'push' | 'replace', isNew?: boolean) => void;
  /** Lets the open story go on by itself, or pauses it. */
  readonly setRunning: (on: boolean) => void;
  /** Ends the story at the choice of topics. */
  readonly toTopics: () => void;
  /** What the reader does meanwhile ends what plays. */
  readonly follow: (view: ViewState) => void;
}

export function createStoryWalk({ ends, stories, went, tell }: StoryWalkInput): StoryWalk {
  const { store, context, lesson } = ends;
  const span = createSpan();

  const storyNow: StoryWalk['storyNow'] = () => {
    const at = store.get().story;
    const story = stories().find(({ id }) => id === at?.id);
    return at && story ? { story, step: Math.min(at.step, story.steps.length) } : null;
  };

  const goTo: StoryWalk['goTo'] = (story, step, how, isNew = how === 'push') => {
    const at = Math.min(story.steps.length, Math.max(1, step));
    went();
    const { view: query = '', playsFrom = null } = story.steps[at - 1] ?? {};
    const view = queryView(store.get(), query, Object.freeze({ id: story.id, step: at }), context);
    const plays = playsFrom !== null && isNew && ends.moves();
    span.stop();
    store.set(plays ? setYear(view, playsFrom, ends.atlas.time) : view, how);
    ends.fly();
    tell();
    if (plays) playTo(view.year);
  };

  /** The years with figures from the present one to `last`. */
  const playTo = (last: number): void => {
    const { year: first } = store.get();
    const between = ends.years().known.filter((year) => year > first && year < last);
    span.play([first, ...between, last], (year) =>
      store.set(setYear(store.get(), year, ends.atlas.time), 'replace'),
    );
  };

  const running = createRunning({
    dwell: () => {
      const story = storyNow()?.story;
      return story?.seconds ? (story.seconds * 1000) / story.steps.length : null;
    },
    next: () => {
      const now = storyNow();
      if (!now) return false;
      const isOver = now.step === now.story.steps.length;
      if (!isOver) goTo(now.story, now.step + 1, 'replace', true);
      // On a slide there are no topics to choose from.
      else if (!lesson().presenting) toTopics();
      return !isOver;
    },
    changed: (on) => ends.pass({ running: on }),
  });

  const toTopics = (): void => {
    running.pause();
    span.stop();
    store.set(queryView(store.get(), '', null, context), 'push');
    ends.fly();
    focusTopics();
  };

  return {
    storyNow,
    goTo,
    toTopics,
    setRunning(on) {
      if (on) running.start();
      else if (lesson().running) running.pause();
    },
    follow({ year, story }) {
      span.follow(year);
      if (story === null && lesson().running) running.pause();
    },
  };
}
