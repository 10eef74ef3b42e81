// The slide side of a lesson: full screen, a screen that stays awake, and the presenter window that is told each step.

import { effect } from '@preact/signals';
import { encodeView } from '../../state/codec.ts';
import type { CommandId } from '../../state/keys.ts';
import type { PageState } from '../pageState.ts';
import type { LessonInput } from './lazyLesson.ts';
import { type LessonMessage, openLessonChannel, type SlideState } from './lessonChannel.ts';
import { changeLesson } from './lessonState.ts';

/** Name of the presenter window: a second press brings the same one back. */
const WINDOW_NAME = 'atlas-presenter';

export interface Slides {
  readonly begin: () => void;
  readonly end: () => void;
}

/** Slides that are not shown yet. */
export function createSlides(state: PageState): Slides {
  let awake: { readonly release: () => Promise<void> } | null = null;
  /** Whether these slides have the full screen: leaving that of slides before can end after new ones began. */
  let isFull = false;
  const isPresenting = (): boolean => state.transient.lesson.presenting;
  const stayAwake = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    // Refused on a low battery: the screen may then go dark, which is nothing to speak of.
    awake = await navigator.wakeLock.request('screen').catch(() => null);
  };
  const end = (): void => {
    isFull = false;
    changeLesson(state, { presenting: false, blank: false, trouble: 'none' });
    void awake?.release().catch(() => undefined);
    awake = null;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => {
    if (isPresenting()) void stayAwake();
  });
  // The browser takes Escape for itself while the screen is full.
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && isFull) end();
  });
  return {
    begin() {
      changeLesson(state, { presenting: true, blank: false, trouble: 'none' });
      void stayAwake();
      const root = document.documentElement;
      const asked = root.requestFullscreen?.() ?? Promise.reject(new Error('no full screen'));
      asked.then(
        () => {
          isFull = isPresenting();
          if (!isFull) document.exitFullscreen().catch(() => undefined);
        },
        () => changeLesson(state, { trouble: 'full-screen' }),
      );
    },
    end,
  };
}

export interface AskedFromAfar {
  /** Does what a key means that was pressed in the presenter window. */
  readonly answer: (command: CommandId) => void;
  /** To a step of the open story, counted from 1. */
  readonly goTo: (step: number) => void;
}

/** Tells the presenter window where the lesson is, whenever that changes or it asks; returns how to open one. */
export function linkPresenter(page: LessonInput, { answer, goTo }: AskedFromAfar): () => void {
  const { state, session } = page;
  // The presenter window speaks as the slides do, which may follow the browser.
  const now = (): SlideState => ({
    address: encodeView({ ...state.view, lang: state.view.lang ?? page.language() }, page.context),
    blank: state.transient.lesson.blank,
    hidden: state.transient.lesson.hidden,
  });
  const hear = (message: LessonMessage): void => {
    if (message.from !== 'presenter') return;
    if (message.kind === 'hello') tell();
    else if (message.kind === 'step') goTo(message.step);
    else if (message.kind === 'command') answer(message.command);
  };
  const channel = openLessonChannel(session, hear);
  const tell = (): void => channel?.send({ from: 'slides', kind: 'now', ...now() });
  effect(tell);
  addEventListener('pagehide', () => channel?.send({ from: 'slides', kind: 'gone' }));
  return () => {
    if (!channel) return changeLesson(state, { notes: true, trouble: 'no-channel' });
    const presenterLink = `#presenter=1&session=${session}&${now().address}`;
    const opened = open(presenterLink, WINDOW_NAME, 'popup,width=1000,height=720');
    changeLesson(state, { trouble: opened ? 'none' : 'popup', presenterLink });
  };
}
