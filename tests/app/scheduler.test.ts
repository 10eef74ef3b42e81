// The pass that brings the map up to date: once however often it was asked for, and after the paint of what was touched.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScheduler, type Flight, type Frame, type Scheduler } from '../../src/app/scheduler.ts';

let frames: ((milliseconds: number) => void)[] = [];
let tasks: (() => void)[] = [];
let done: (string | Flight | Frame | null)[] = [];
let scheduler: Scheduler;

/** The browser's next frame, and what it does once that is painted. */
function frame(): void {
  for (const each of frames.splice(0)) each(16);
  done.push('painted');
  for (const each of tasks.splice(0)) each();
}

beforeEach(() => {
  [frames, tasks, done] = [[], [], []];
  vi.stubGlobal('document', { hidden: false, addEventListener: () => {} });
  vi.stubGlobal('requestAnimationFrame', (run: (milliseconds: number) => void) => frames.push(run));
  vi.stubGlobal('setTimeout', (run: () => void) => tasks.push(run));
  scheduler = createScheduler();
  scheduler.start({
    refresh: (flight) => done.push('refreshed', flight),
    draw: (_, each) => done.push('drawn', each),
  });
  frame();
  frame();
  done = [];
});

afterEach(() => vi.unstubAllGlobals());

const STALE: Frame = { isStale: true, isOld: false };

describe('a scheduler', () => {
  test('refreshes once for all that was asked, after the frame that answers the press, and then draws', () => {
    scheduler.invalidate('picture');
    scheduler.invalidate('camera', { seconds: 2 });
    scheduler.invalidate('picture');
    expect(frames).toHaveLength(1);
    frame();
    expect(done).toEqual(['painted', 'refreshed', { seconds: 2 }]);
    frame();
    expect(done.slice(3)).toEqual(['drawn', STALE, 'painted']);
    expect(frames).toEqual([]);
  });

  test('refreshes at once where something builds on it', () => {
    scheduler.invalidate('camera');
    scheduler.flush();
    expect(done).toEqual(['refreshed', { seconds: 0 }]);
    scheduler.flush();
    frame();
    expect(done.slice(2)).toEqual(['drawn', STALE, 'painted']);
  });

  test('draws what has changed without a refresh in the next frame', () => {
    scheduler.redraw();
    frame();
    expect(done).toEqual(['drawn', STALE, 'painted']);
  });

  test('a press on what the pointer has just reached is answered before the map draws either', () => {
    scheduler.redraw();
    scheduler.invalidate('picture');
    frame();
    expect(done).toEqual(['painted', 'refreshed', null]);
    frame();
    expect(done.slice(3)).toEqual(['drawn', STALE, 'painted']);
  });

  test('tells a frame of what moves by itself from one that is stale', () => {
    scheduler.keepMoving();
    frame();
    expect(done).toEqual(['drawn', { isStale: false, isOld: false }, 'painted']);
  });

  test('draws in every second frame at least while it is asked anew in each', () => {
    for (let each = 0; each < 6; each++) {
      scheduler.invalidate('picture');
      frame();
    }
    expect(done.filter((each) => each === 'drawn').length).toBeGreaterThanOrEqual(3);
  });

  test('a hidden page asks for no frame', () => {
    Reflect.set(document, 'hidden', true);
    scheduler.invalidate('picture');
    expect(frames).toEqual([]);
  });
});
