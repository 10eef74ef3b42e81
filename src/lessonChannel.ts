// How the slides and the presenter window speak: a BroadcastChannel, and what may be said on it.
import { type CommandId, KEYS } from './state/keys.ts';
import type { ViewState } from './state/viewState.ts';

/** Where the lesson is. */
export interface SlideState {
  readonly story: ViewState['story'];
  readonly year: number;
  readonly blank: boolean;
  readonly hidden: boolean;
}

export type LessonMessage =
  | ({ readonly from: 'slides'; readonly kind: 'now' } & SlideState)
  | { readonly from: 'slides'; readonly kind: 'gone' }
  /** Asks where the lesson is; said every second, so that a lost window is noticed. */
  | { readonly from: 'presenter'; readonly kind: 'hello' }
  | { readonly from: 'presenter'; readonly kind: 'gone' }
  | { readonly from: 'presenter'; readonly kind: 'step'; readonly step: number }
  | { readonly from: 'presenter'; readonly kind: 'command'; readonly command: CommandId };

export interface LessonChannel {
  readonly send: (message: LessonMessage) => void;
  readonly close: () => void;
}

const NAME = 'azerbaijan-migration-atlas-lesson';

/** Null where the browser has no BroadcastChannel. */
export function openLessonChannel(hear: (message: LessonMessage) => void): LessonChannel | null {
  if (!('BroadcastChannel' in globalThis)) return null;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message) hear(message);
  });
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** The message, or null where it is none of ours: another version of the page may be open. */
export function readMessage(data: unknown): LessonMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { from, kind, ...rest }: Readonly<Record<string, unknown>> = { ...data };
  if (from === 'slides' && kind === 'gone') return { from, kind };
  if (from === 'slides' && kind === 'now') {
    const { story, year, blank, hidden } = rest;
    if (typeof year !== 'number' || typeof blank !== 'boolean' || typeof hidden !== 'boolean') return null;
    return { from, kind, story: readStory(story), year, blank, hidden };
  }
  if (from !== 'presenter') return null;
  if (kind === 'hello' || kind === 'gone') return { from, kind };
  if (kind === 'step' && typeof rest.step === 'number') return { from, kind, step: rest.step };
  const command = KEYS.find(({ id }) => id === rest.command)?.id;
  return kind === 'command' && command ? { from, kind, command } : null;
}

function readStory(value: unknown): ViewState['story'] {
  if (typeof value !== 'object' || value === null) return null;
  const { id, step }: { readonly id?: unknown; readonly step?: unknown } = value;
  return typeof id === 'string' && typeof step === 'number' ? { id, step } : null;
}
