// The address bar: what is read from it, what is written, when nothing is, and that a refusal is no failure.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepBeside, onAddress, readAddress, writeAddress } from '../../src/state/address.ts';

/** Every address since the start, as the browser would list them. */
let visited: string[] = [];
let refuses = false;
/** What was kept beside the present address. */
let beside: unknown = null;

beforeEach(() => {
  visited = ['/atlas/?a=1#year=2008'];
  beside = null;
  refuses = false;
  const go = (kept: unknown, url: string | undefined, list: readonly string[]) => {
    if (refuses) throw new DOMException('too many', 'SecurityError');
    beside = kept;
    if (url === undefined) return;
    const before = visited.at(-1) ?? '';
    visited = [...list, url.startsWith('#') ? before.replace(/#.*$|$/, () => url) : url];
  };
  const present = () => new URL(visited.at(-1) ?? '', 'http://localhost');
  vi.stubGlobal('location', {
    get hash() {
      return present().hash;
    },
    get pathname() {
      return present().pathname;
    },
    get search() {
      return present().search;
    },
  });
  vi.stubGlobal('history', {
    pushState: (kept: unknown, _: string, url?: string) => go(kept, url, visited),
    replaceState: (kept: unknown, _: string, url?: string) => go(kept, url, visited.slice(0, -1)),
  });
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The address', () => {
  it('is what stands after the hash', () => {
    expect(readAddress()).toBe('year=2008');
  });

  it('is pushed as a step of its own, or replaces the present one', () => {
    expect(writeAddress('year=2009', 'push')).toBe(true);
    expect(visited).toEqual(['/atlas/?a=1#year=2008', '/atlas/?a=1#year=2009']);
    expect(writeAddress('year=2010', 'replace')).toBe(true);
    expect(visited).toEqual(['/atlas/?a=1#year=2008', '/atlas/?a=1#year=2010']);
  });

  it('loses its hash, not its path, for a view of defaults', () => {
    expect(writeAddress('', 'push')).toBe(true);
    expect(visited.at(-1)).toBe('/atlas/?a=1');
    expect(readAddress()).toBe('');
  });

  it('is left alone where it says the same already', () => {
    expect(writeAddress('year=2008', 'push')).toBe(true);
    expect(visited).toHaveLength(1);
  });

  it('says so where the browser refuses, and goes on', () => {
    refuses = true;
    expect(writeAddress('year=2009', 'replace')).toBe(false);
    expect(readAddress()).toBe('year=2008');
  });

  it('is told after Back until one stops listening', () => {
    const told: string[] = [];
    const stop = onAddress((hash) => told.push(hash));
    visited.push('/atlas/#year=1995');
    dispatchEvent(new Event('popstate'));
    stop();
    dispatchEvent(new Event('popstate'));
    expect(told).toEqual(['year=1995']);
  });

  it('keeps something beside it, which Back tells together with it', () => {
    writeAddress('year=2009', 'push', { theme: 'dark' });
    expect(beside).toEqual({ theme: 'dark' });
    keepBeside({ theme: null });
    expect([beside, readAddress()]).toEqual([{ theme: null }, 'year=2009']);
    const told: unknown[] = [];
    const stop = onAddress((_, kept) => told.push(kept));
    dispatchEvent(Object.assign(new Event('popstate'), { state: { theme: 'dark' } }));
    stop();
    expect(told).toEqual([{ theme: 'dark' }]);
  });

  it('goes on where the browser refuses to keep something', () => {
    refuses = true;
    keepBeside({ theme: 'dark' });
    expect(beside).toBeNull();
  });
});
