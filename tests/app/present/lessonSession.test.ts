// The session in a link: read from it, and taken out of the address before anybody copies that.
import { describe, expect, it } from 'vitest';
import { newSession, sessionIn, withoutSession } from '../../../src/app/present/lessonSession.ts';

describe('The session of a lesson', () => {
  it('stands in a link beside the view, which is left as it was', () => {
    const session = newSession();
    const hash = `presenter=1&session=${session}&story=roads/4`;
    expect(sessionIn(hash)).toBe(session);
    expect(withoutSession(hash)).toBe('presenter=1&story=roads/4');
  });

  it.each(['', 'story=roads/4', 'session=', 'session=%20', 'nosession=a1'])('is not in "%s"', (hash) => {
    expect(sessionIn(hash)).toBeNull();
    expect(withoutSession(hash)).toBe(hash);
  });

  it('is another one each time', () => {
    const all = Array.from({ length: 100 }, newSession);
    expect(new Set(all).size).toBe(all.length);
  });
});
