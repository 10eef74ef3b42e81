// The address follows the view: written at once, or, where the browser refuses so many writes, as soon as it takes them again.
import { type AddressWrite, writeAddress } from '../state/address.ts';

/** Browsers take about two hundred writes in ten seconds. */
const AGAIN_MS = 1000;
const MAX_TRIES = 30;

export interface AddressBar {
  readonly write: (hash: string, how: AddressWrite) => void;
  /** What waits to be written is out of date: the address has changed from outside. */
  readonly forget: () => void;
}

/** `kept` is what each step of the history keeps beside its address. */
export function createAddressBar(kept: () => unknown): AddressBar {
  let waiting: { readonly hash: string; readonly how: AddressWrite; readonly tries: number } | null = null;
  let timer = 0;

  const tryNow = (hash: string, how: AddressWrite, tries: number): void => {
    waiting = null;
    clearTimeout(timer);
    if (writeAddress(hash, how, kept()) || tries === MAX_TRIES) return;
    waiting = { hash, how, tries: tries + 1 };
    timer = window.setTimeout(() => {
      if (waiting) tryNow(waiting.hash, waiting.how, waiting.tries);
    }, AGAIN_MS);
  };

  return {
    // A step that Back undoes stays one, however often it is overtaken before it is written.
    write: (hash, how) => tryNow(hash, waiting?.how === 'push' ? 'push' : how, 0),
    forget: () => {
      waiting = null;
      clearTimeout(timer);
    },
  };
}
