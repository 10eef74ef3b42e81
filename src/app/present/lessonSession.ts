// Which lesson a window belongs to: an id that slides share with their presenter window and with no other tab.
import { readAddress, writeAddress } from '../../state/address.ts';

/** Where the id lies while a page is loaded anew; nowhere else, so that a copy of the tab does not get it. */
const KEPT_KEY = 'atlas-lesson-session';
const PART = /^session=([\w-]{1,64})$/;

/** The session that a hash names, or null. */
export function sessionIn(hash: string): string | null {
  const found = hash.split('&').map((part) => PART.exec(part)?.[1]);
  return found.find((id) => id !== undefined) ?? null;
}

/** The hash without its session: a link that is copied from the address bar starts a lesson of its own. */
export function withoutSession(hash: string): string {
  return hash
    .split('&')
    .filter((part) => !PART.test(part))
    .join('&');
}

/** An id that no other window has. */
export function newSession(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}

/** The session of these slides: that of the link which opened them, that from before a reload, or a new one. */
export function takeSession(): string {
  const hash = readAddress();
  const named = sessionIn(hash);
  if (named !== null) writeAddress(withoutSession(hash), 'replace');
  const session = named ?? recall() ?? newSession();
  keep(null);
  addEventListener('pagehide', () => keep(session));
  addEventListener('pageshow', () => keep(null));
  return session;
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(KEPT_KEY);
  } catch {
    return null;
  }
}

function keep(session: string | null): void {
  try {
    if (session === null) sessionStorage.removeItem(KEPT_KEY);
    else sessionStorage.setItem(KEPT_KEY, session);
  } catch {
    // Storage is denied: after a reload the presenter window offers to open the slides again.
  }
}
