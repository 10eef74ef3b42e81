// The slide side of a lesson: full screen, a screen that stays awake, and the presenter window that is told each step.

import type { CommandId } from '../../state/keys.ts';
import type { Lesson } from '../../ui/story/lesson.ts';
import { type LessonMessage, openLessonChannel, type SlideState } from './lessonChannel.ts';

export interface PresentingInput {
  readonly lesson: () => Lesson;
  readonly pass: (change: Partial<Lesson>) => void;
  /** The lesson that these slides share with their presenter window. */
  readonly session: string;
  readonly now: () => SlideState;
  /** Does what a key means here; for keys pressed in the presenter window. */
  readonly answer: (command: CommandId) => boolean;
  readonly goTo: (step: number) => void;
}

export interface Presenting {
  readonly begin: () => void;
  readonly end: () => void;
  readonly openPresenter: () => void;
  /** Tells the presenter window where the lesson is. */
  readonly tell: () => void;
}

/** Name of the presenter window: a second press brings the same one back. */
const WINDOW_NAME = 'atlas-presenter';

export function createPresenting({ lesson, pass, session, now, answer, goTo }: PresentingInput): Presenting {
  let awake: { readonly release: () => Promise<void> } | null = null;
  const hear = (message: LessonMessage): void => {
    if (message.from !== 'presenter') return;
    switch (message.kind) {
      case 'hello':
        tell();
        break;
      case 'step':
        goTo(message.step);
        break;
      case 'command':
        answer(message.command);
        break;
      case 'gone':
        break;
    }
  };
  const channel = openLessonChannel(session, hear);
  const tell = (): void => channel?.send({ from: 'slides', kind: 'now', ...now() });
  addEventListener('pagehide', () => channel?.send({ from: 'slides', kind: 'gone' }));

  const stayAwake = async (): Promise<void> => {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    // Refused on a low battery: the screen may then go dark, which is nothing to speak of.
    awake = await navigator.wakeLock.request('screen').catch(() => null);
  };
  document.addEventListener('visibilitychange', () => {
    if (lesson().presenting) void stayAwake();
  });
  // The browser takes Escape for itself while the screen is full.
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement && lesson().presenting) end();
  });

  const begin = (): void => {
    pass({ presenting: true, blank: false, trouble: 'none' });
    void stayAwake();
    const root = document.documentElement;
    const asked = root.requestFullscreen?.() ?? Promise.reject(new Error('no full screen'));
    asked.catch(() => pass({ trouble: 'full-screen' }));
    tell();
  };
  const end = (): void => {
    pass({ presenting: false, blank: false, trouble: 'none' });
    void awake?.release().catch(() => undefined);
    awake = null;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    tell();
  };

  return {
    begin,
    end,
    tell,
    openPresenter: () => {
      if (!channel) {
        pass({ notes: true, trouble: 'no-channel' });
        return;
      }
      const link = `#presenter=1&session=${session}&${now().address}`;
      const opened = open(link, WINDOW_NAME, 'popup,width=1000,height=720');
      pass({ trouble: opened ? 'none' : 'popup', presenterLink: link });
    },
  };
}
