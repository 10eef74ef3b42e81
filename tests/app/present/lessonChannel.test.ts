// What slides and presenter window say to each other: everything else that comes in is left alone.
import { afterEach, describe, expect, it } from 'vitest';
import {
  type LessonChannel,
  type LessonMessage,
  openLessonChannel,
  readMessage,
} from '../../../src/app/present/lessonChannel.ts';

describe('A message', () => {
  it.each([
    { from: 'slides', kind: 'gone' },
    { from: 'slides', kind: 'now', address: 'year=2005&story=roads/2', blank: false, hidden: true },
    { from: 'slides', kind: 'now', address: '', blank: true, hidden: false },
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
    { from: 'slides', kind: 'now', address: 1995, blank: false, hidden: false },
    { from: 'presenter', kind: 'step', step: '3' },
    { from: 'presenter', kind: 'command', command: 'format' },
    { from: 'nobody', kind: 'hello' },
  ])('of nobody is none: %o', (message) => {
    expect(readMessage(message)).toBeNull();
  });
});

describe('The channel of a session', () => {
  const opened: LessonChannel[] = [];
  const listenIn = (session: string) => {
    const heard: LessonMessage[] = [];
    const channel = openLessonChannel(session, (message) => heard.push(message));
    if (!channel) throw new Error('no BroadcastChannel');
    opened.push(channel);
    return { heard, ...channel };
  };
  afterEach(() => {
    for (const channel of opened.splice(0)) channel.close();
  });

  it('reaches the windows of its own lesson and those of no other', async () => {
    const [presenter, slides, others] = [listenIn('a'), listenIn('a'), listenIn('b')];
    presenter.send({ from: 'presenter', kind: 'command', command: 'hide-numbers' });
    await expect.poll(() => slides.heard).toHaveLength(1);
    others.send({ from: 'slides', kind: 'now', address: 'year=1995', blank: false, hidden: false });
    slides.send({ from: 'slides', kind: 'gone' });
    await expect.poll(() => presenter.heard).toEqual([{ from: 'slides', kind: 'gone' }]);
    expect(others.heard).toEqual([]);
  });
});
