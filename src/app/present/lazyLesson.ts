// The lesson on demand: the page holds its state from the start, its code comes when it is first asked for.

import type { Language } from '../../lib/language.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { YearSteps } from '../../state/actions.ts';
import type { AddressContext } from '../../state/codec.ts';
import type { CommandId } from '../../state/keys.ts';
import type { Change, Store } from '../../state/store.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import type { Words } from '../../text/words.ts';
import { type StepDirection, UNDIRECTED } from '../../ui/story/direction.ts';
import type { Lesson, LessonCommands } from '../../ui/story/lesson.ts';

/** Seconds of a flight from step to step. */
export const FLIGHT_SECONDS = 1.4;

export interface LessonInput {
  readonly atlas: Atlas;
  readonly context: AddressContext;
  readonly store: Store<ViewState>;
  /** The lesson of these slides and their presenter window. */
  readonly session: string;
  readonly language: () => Language;
  readonly years: () => YearSteps;
  readonly lesson: () => Lesson;
  readonly pass: (change: Partial<Lesson>) => void;
  /** The numbers went or came back: everything drawn of them is drawn anew. */
  readonly repaint: () => void;
  /** Whether anything may move by itself. */
  readonly moves: () => boolean;
  /** Moves the camera to where the present step looks. */
  readonly fly: () => void;
  /** The book has come or speaks another language. */
  readonly render: () => void;
}

export interface LessonControl {
  readonly commands: LessonCommands;
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

/** Keys that begin a lesson; the others mean nothing before one. */
const FIRST_KEYS: readonly CommandId[] = ['present', 'hide-numbers'];

/** A lesson whose code is fetched by `warm` or by the first thing asked of it; one that did not come says `lost`. */
export function createLazyLesson(ends: LessonInput): LessonControl & { readonly warm: () => Promise<void> } {
  let here: LessonControl | null = null;
  let coming: Promise<void> | null = null;
  const warm = (): Promise<void> => {
    coming ??= import('./lesson.ts').then(
      ({ createLesson }) => {
        here = createLesson(ends);
      },
      () => {
        coming = null;
      },
    );
    return coming;
  };
  const ask = (act: (lesson: LessonControl) => void): void => {
    if (here) act(here);
    else void warm().then(() => (here ? act(here) : ends.pass({ lost: true })));
  };
  return {
    warm,
    commands: {
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
        if (here) return here.commands.key(command);
        const begins = FIRST_KEYS.includes(command);
        if (begins) ask(({ commands }) => commands.key(command));
        return begins;
      },
    },
    book: () => here?.book() ?? null,
    need: () => warm().then(() => here?.need()),
    directed: (...shown) => here?.directed(...shown) ?? UNDIRECTED,
    // Only a lesson that is here can have hidden them.
    maskNumbers: (atlas) => here?.maskNumbers(atlas) ?? atlas,
    maskWords: (bundle) => here?.maskWords(bundle) ?? bundle,
    follow(view, how) {
      if (here) here.follow(view, how);
      // By then the address holds what the reader has changed meanwhile.
      else if (view.story !== null || view.question !== null)
        ask((lesson) => lesson.follow(ends.store.get(), 'none'));
    },
  };
}
