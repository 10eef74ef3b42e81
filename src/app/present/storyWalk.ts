// The way through a story: to a step and its view, the years that it plays, and a story that goes on by itself.

import type { Story } from '../../package/stories.ts';
import { setYear } from '../../state/actions.ts';
import { readAddress } from '../../state/address.ts';
import { isStoryAlone } from '../../state/codecOfParts.ts';
import { setStory } from '../../state/laterActions.ts';
import { queryView } from '../../state/queryView.ts';
import type { Change } from '../../state/store.ts';
import type { ViewState } from '../../state/viewState.ts';
import { focusTopics } from '../../ui/topics/focusTopics.ts';
import type { LessonInput } from './lazyLesson.ts';
import { changeLesson, endBlank, STEP_FLIGHT } from './lessonState.ts';
import { createRunning, type Running } from './running.ts';
import { createSpan, type Span } from './span.ts';

/** A story that is open, and its step counted from 1. */
interface Place {
  readonly story: Story;
  readonly step: number;
}

export interface StoryWalk {
  readonly storyNow: () => Place | null;
  /** To a step, counted from 1; its years play where it is gone to anew. */
  readonly goTo: (story: Story, step: number, how: 'push' | 'replace', isNew?: boolean) => void;
  /** Lets the open story go on by itself, or pauses it. */
  readonly setRunning: (on: boolean) => void;
  /** Ends the story at the choice of topics. */
  readonly toTopics: () => void;
  /** What the reader does meanwhile ends what plays. */
  readonly follow: (view: ViewState, how: Change) => void;
  /** A link may name a story alone, or one that is not there: once the stories are here that is put right. */
  readonly settle: () => void;
}

/** At rest; `stories` is null until they are here. */
export function createStoryWalk(page: LessonInput, stories: () => readonly Story[] | null): StoryWalk {
  const { state, context } = page;
  const span = createSpan();
  /** The address names a story alone: the view of its step is still to be shown. */
  let isAlone = false;

  const storyNow = (): Place | null => {
    const at = state.get().story;
    const story = stories()?.find(({ id }) => id === at?.id);
    return at && story ? { story, step: Math.min(at.step, story.steps.length) } : null;
  };
  const goTo: StoryWalk['goTo'] = (story, step, how, isNew = how === 'push') => {
    isAlone = false;
    endBlank(state);
    showStep(page, span, { story, step: Math.min(story.steps.length, Math.max(1, step)) }, { how, isNew });
  };
  const leave = (): void => {
    span.stop();
    state.change((view) => queryView(view, '', null, context), 'push');
    page.scheduler.invalidate('camera', STEP_FLIGHT);
    focusTopics();
  };
  const running = createWalkRunning(page, storyNow, goTo, leave);
  return {
    storyNow,
    goTo,
    toTopics() {
      running.pause();
      leave();
    },
    setRunning(on) {
      if (on) running.start();
      else if (state.transient.lesson.running) running.pause();
    },
    follow({ year, story }, how) {
      span.follow(year);
      if (story === null && state.transient.lesson.running) running.pause();
      // What the reader changes stays, even where it happens to be the first view.
      isAlone = how === 'none' && isStoryAlone(readAddress(), context);
    },
    settle() {
      const view = state.get();
      if (view.story === null || stories() === null) return;
      const now = storyNow();
      if (!now) state.set(setStory(view, null), 'replace');
      else if (isAlone || view.story.step !== now.step) goTo(now.story, now.step, 'replace');
    },
  };
}

/** Shows the view of a step, and then the years that lead to it where it is new. */
function showStep(
  { atlas, context, state, scheduler, years }: LessonInput,
  span: Span,
  { story, step }: Place,
  { how, isNew }: { readonly how: 'push' | 'replace'; readonly isNew: boolean },
): void {
  const { view: query = '', playsFrom = null } = story.steps[step - 1] ?? {};
  const view = queryView(state.get(), query, Object.freeze({ id: story.id, step }), context);
  const first = isNew && state.transient.motion ? playsFrom : null;
  span.stop();
  state.set(first === null ? view : setYear(view, first, atlas.time), how);
  scheduler.invalidate('camera', STEP_FLIGHT);
  if (first === null) return;
  const start = state.get().year;
  const between = years().known.filter((year) => year > start && year < view.year);
  span.play([start, ...between, view.year], (year) =>
    state.change((old) => setYear(old, year, atlas.time), 'replace'),
  );
}

function createWalkRunning(
  { state }: LessonInput,
  storyNow: StoryWalk['storyNow'],
  goTo: StoryWalk['goTo'],
  end: () => void,
): Running {
  return createRunning({
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
      else if (!state.transient.lesson.presenting) end();
      return !isOver;
    },
    changed: (running) => changeLesson(state, { running }),
  });
}
