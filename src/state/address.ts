// The address bar: the only file of state that touches the browser.

/** `push` makes a step that Back undoes; `replace` changes the present one. */
export type AddressWrite = 'push' | 'replace';

/** The text after `#`, still escaped; empty when there is none. */
export function readAddress(): string {
  return location.hash.replace(/^#/, '');
}

/**
 * Puts `hash` (without `#`) into the address, and `kept` beside it. The URL is relative, so the page works under any
 * path and as a file. Returns false when the browser refuses (too many writes at once, sandboxed frames); the page goes on.
 */
export function writeAddress(hash: string, how: AddressWrite, kept: unknown = null): boolean {
  if (hash === readAddress()) return true;
  const url = hash === '' ? `${location.pathname}${location.search}` : `#${hash}`;
  try {
    if (how === 'push') history.pushState(kept, '', url);
    else history.replaceState(kept, '', url);
    // Chromium drops one write too many without a word.
    return hash === readAddress();
  } catch {
    return false;
  }
}

/** Keeps `kept` beside the present address, for when Back or Forward come to it again. */
export function keepBeside(kept: unknown): void {
  try {
    history.replaceState(kept, '');
  } catch {
    // Refused like any other write: Back then finds nothing beside the address.
  }
}

/**
 * Calls back after Back, Forward, a followed link or a typed address with the new hash and what was kept beside it,
 * null for a link; returns how to stop.
 */
export function onAddress(callback: (hash: string, kept: unknown) => void): () => void {
  const tell = (event: PopStateEvent): void => callback(readAddress(), event.state);
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}
