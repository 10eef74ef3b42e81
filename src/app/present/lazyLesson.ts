// The lesson on demand: the page holds its state from the start, its code comes when it is first asked for.

import { signal } from '@preact/signals';
import type { Atlas } from '../../package/atlas.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { YearSteps } from '../../state/actions.ts';
import type { CommandId } from '../../state/keys.ts';
import type { Change } from '../../state/store.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import type { Words } from '../../text/words.ts';
import { type StepDirection, UNDIRECTED } from '../../ui/story/direction.ts';
import type { LessonCommands } from '../../ui/story/lesson.ts';
import type { Core } from '../core.ts';

/** What a lesson needs of the page. */
export interface LessonInput extends Core {
  /** The lesson of these slides and their presenter window. */
  readonly session: string;
  readonly years: () => YearSteps;
}

export interface LessonControl {
  readonly commands: LessonCommands;
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

export interface LazyLesson extends LessonControl {
  /** Fetches its code. */
  readonly warm: () => Promise<void>;
}

/** Keys that begin a lesson; the others mean nothing before one. */
const FIRST_KEYS: readonly CommandId[] = ['present', 'hide-numbers'];

/** A lesson whose code is fetched by `warm` or by the first thing asked of it; one that did not come says `lost`. */
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
  const ask = (act: (lesson: LessonControl) => void): void => {
    const lesson = here.peek();
    if (lesson) act(lesson);
    else void warm().then(() => (here.value ? act(here.value) : lose()));
  };
  return {
    warm,
    commands: lazyCommands(ask, () => here.peek()?.commands ?? null),
    book: () => here.value?.book() ?? null,
    need: () => warm().then(() => here.value?.need()),
    directed: (...shown) => here.value?.directed(...shown) ?? UNDIRECTED,
    // Only a lesson that is here can have hidden them.
    maskNumbers: (atlas) => here.value?.maskNumbers(atlas) ?? atlas,
    maskWords: (bundle) => here.value?.maskWords(bundle) ?? bundle,
    follow(view, how) {
      const lesson = here.peek();
      if (lesson) lesson.follow(view, how);
      // By then the address holds what the reader has changed meanwhile.
      else if (view.story !== null || view.question !== null)
        ask(({ follow }) => follow(state.get(), 'none'));
    },
  };
}

/** Each command as soon as the lesson is here. */
function lazyCommands(
  ask: (act: (lesson: LessonControl) => void) => void,
  here: () => LessonCommands | null,
): LessonCommands {
  return {
    openStory: (id, step) => ask(({ commands }) => commands.openStory(id, step)),
    playOpening: () => ask(({ commands }) => commands.playOpening()),
    setRunning: (on) => ask(({ commands }) => commands.setRunning(on)),
    toTopics: () => ask(({ commands }) => commands.toTopics()),
    leaveStory: () => ask(({ commands }) => commands.leaveStory()),
    stepStory: (by) => ask(({ commands }) => commands.stepStory(by)),
    setPresenting: (on) => ask(({ commands }) => commands.setPresenting(on)),
    setBlank: (on) => ask(({ commands }) => commands.setBlank(on)),
    setHidden: (on) => ask(({ commands }) => commands.setHidden(on)),
    ask: (question) => ask(({ commands }) => commands.ask(question)),
    stopAsking: () => ask(({ commands }) => commands.stopAsking()),
    openPresenter: () => ask(({ commands }) => commands.openPresenter()),
    key(command) {
      const commands = here();
      if (commands) return commands.key(command);
      const begins = FIRST_KEYS.includes(command);
      if (begins) ask((lesson) => lesson.commands.key(command));
      return begins;
    },
  };
}
