// The lesson on demand: the page holds its state from the start, its code comes when it is first asked for.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../../package/atlas.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { YearSteps } from '../../state/actions.ts';
import type { CommandId } from '../../state/keys.ts';
import type { Change } from '../../state/store.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import type { Words } from '../../text/words.ts';
import type { StepDirection } from '../../ui/story/direction.ts';
import type { LessonCommands } from '../../ui/story/lesson.ts';
import type { Core } from '../core.ts';
import type { PageState } from '../pageState.ts';

/** What a lesson needs of the page. */
export interface LessonInput extends Core {
  /** The lesson of these slides and their presenter window. */
  readonly session: string;
  readonly years: () => YearSteps;
}

export interface LessonControl {
  readonly commands: LessonCommands;
  /** Does what a key means in a lesson; false where it means nothing there. */
  readonly key: (command: CommandId) => boolean;
  /** The stories in the present language; null until one is opened. */
  readonly book: () => StoryBook | null;
  /** Fetches the stories where they are needed; resolves when they are there or cannot be had. */
  readonly need: () => Promise<void>;
  /** What the open step of a story lights, frames and points out; all is lit and nothing pointed out without one. */
  readonly directed: (atlas: Atlas, words: Words) => StepDirection;
  /** The atlas and the words while the numbers are hidden. */
  readonly maskNumbers: (atlas: Atlas) => Atlas;
  readonly maskWords: (bundle: LocaleBundle) => LocaleBundle;
  /** Follows a view: its story is fetched, and an address that names a story alone becomes the view of its step. */
  readonly follow: (view: ViewState, how: Change) => void;
}

export interface LazyLesson {
  /** The lesson; null until its code is here. */
  readonly here: ReadonlySignal<LessonControl | null>;
  /** Fetches its code. */
  readonly warm: () => Promise<void>;
  /** What a reader asks of it, done as soon as it is here; where it does not come, the page says so. */
  readonly ask: (act: (lesson: LessonControl) => void) => void;
}

/** A lesson whose code is fetched by `warm` or by the first thing asked of it. */
export function createLazyLesson(page: LessonInput): LazyLesson {
  const { state } = page;
  const here = signal<LessonControl | null>(null);
  let coming: Promise<void> | null = null;
  const warm = (): Promise<void> => {
    coming ??= import('./lesson.ts').then(
      ({ createLesson }) => {
        here.value = createLesson(page);
      },
      () => {
        coming = null;
      },
    );
    return coming;
  };
  const lose = (): void => state.pass({ lesson: { ...state.transient.lesson, lost: true } });
  return {
    here,
    warm,
    ask(act) {
      const lesson = here.peek();
      if (lesson) act(lesson);
      else void warm().then(() => (here.value ? act(here.value) : lose()));
    },
  };
}

/** Lets the lesson follow a view; its code is fetched where the view needs one. */
export function followLesson({ here, ask }: LazyLesson, state: PageState, how: Change): void {
  const { story, question } = state.get();
  // By the time that it is here the address holds what the reader has changed meanwhile.
  if (here.peek()) here.peek()?.follow(state.get(), how);
  else if (story !== null || question !== null) ask(({ follow }) => follow(state.get(), 'none'));
}

/** Keys that begin a lesson; the others mean nothing before one. */
const FIRST_KEYS: readonly CommandId[] = ['present', 'hide-numbers'];

/** Does what a key means in a lesson; false where it means nothing there. */
export function lessonKey({ here, ask }: LazyLesson, command: CommandId): boolean {
  const lesson = here.peek();
  if (lesson) return lesson.key(command);
  const begins = FIRST_KEYS.includes(command);
  if (begins) ask(({ key }) => key(command));
  return begins;
}
