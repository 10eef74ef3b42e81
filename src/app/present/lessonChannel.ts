// How the slides and the presenter window speak: a BroadcastChannel, and what may be said on it.
import { type CommandId, KEYS } from '../../state/keys.ts';

/** Where the lesson is. */
export interface SlideState {
  /** The view as the text after `#`. */
  readonly address: string;
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

/** A channel that only windows of the same session share; null where the browser has no BroadcastChannel. */
export function openLessonChannel(
  session: string,
  hear: (message: LessonMessage) => void,
): LessonChannel | null {
  if (!('BroadcastChannel' in globalThis)) return null;
  const channel = new BroadcastChannel(`${NAME}-${session}`);
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
    const { address, blank, hidden } = rest;
    if (typeof address !== 'string' || typeof blank !== 'boolean' || typeof hidden !== 'boolean') return null;
    return { from, kind, address, blank, hidden };
  }
  if (from !== 'presenter') return null;
  if (kind === 'hello' || kind === 'gone') return { from, kind };
  if (kind === 'step' && typeof rest.step === 'number') return { from, kind, step: rest.step };
  const command = KEYS.find(({ id }) => id === rest.command)?.id;
  return kind === 'command' && command ? { from, kind, command } : null;
}
