// What slides and presenter window say to each other: everything else that comes in is left alone.
import { describe, expect, it } from 'vitest';
import { readMessage } from '../src/lessonChannel.ts';

describe('A message', () => {
  it.each([
    { from: 'slides', kind: 'gone' },
    { from: 'slides', kind: 'now', story: { id: 'roads', step: 2 }, year: 2005, blank: false, hidden: true },
    { from: 'slides', kind: 'now', story: null, year: 1995, blank: true, hidden: false },
    { from: 'presenter', kind: 'hello' },
    { from: 'presenter', kind: 'gone' },
    { from: 'presenter', kind: 'step', step: 3 },
    { from: 'presenter', kind: 'command', command: 'blank' },
  ])('of ours is read as it was said: %o', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'hello',
    {},
    { from: 'slides', kind: 'now' },
    { from: 'slides', kind: 'now', story: null, year: '1995', blank: false, hidden: false },
    { from: 'presenter', kind: 'step', step: '3' },
    { from: 'presenter', kind: 'command', command: 'format' },
    { from: 'nobody', kind: 'hello' },
  ])('of nobody is none: %o', (message) => {
    expect(readMessage(message)).toBeNull();
  });
});
