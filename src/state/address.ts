// The address bar: the only file of state that touches the browser.

/** `push` makes a step that Back undoes; `replace` changes the present one. */
export type AddressWrite = 'push' | 'replace';

/** The text after `#`, still escaped; empty when there is none. */
export function readAddress(): string {
  return location.hash.replace(/^#/, '');
}

/**
 * Puts `hash` (without `#`) into the address. The URL is relative, so the page works under any path and as a file.
 * Returns false when the browser refuses (too many writes at once, sandboxed frames); the page goes on.
 */
export function writeAddress(hash: string, how: AddressWrite): boolean {
  if (hash === readAddress()) return true;
  const url = hash === '' ? `${location.pathname}${location.search}` : `#${hash}`;
  try {
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    // Chromium drops one write too many without a word.
    return hash === readAddress();
  } catch {
    return false;
  }
}

/** Calls back with the new hash after Back, Forward, a followed link or a typed address; returns how to stop. */
export function onAddress(callback: (hash: string) => void): () => void {
  const tell = (): void => callback(readAddress());
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}
