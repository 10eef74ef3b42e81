// A story that goes on by itself: at its pace, to its end, and not a step further once it is paused.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunning } from '../../../src/app/present/running.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function story(steps: number) {
  const said: boolean[] = [];
  let step = 1;
  const running = createRunning({
    dwell: () => 7500,
    next: () => {
      step += 1;
      return step < steps;
    },
    changed: (on) => said.push(on),
  });
  return { running, said, step: () => step };
}

describe('A running story', () => {
  it('stays 7.5 s at each of six steps, which makes 45 s, and says that it has ended', () => {
    const { running, said, step } = story(7);
    running.start();
    vi.advanceTimersByTime(44_999);
    expect([step(), said]).toEqual([6, [true]]);
    vi.advanceTimersByTime(1);
    expect([step(), said]).toEqual([7, [true, false]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits while it is paused and goes on from there', () => {
    const { running, step } = story(7);
    running.start();
    vi.advanceTimersByTime(8000);
    running.pause();
    vi.advanceTimersByTime(60_000);
    expect(step()).toBe(2);
    running.start();
    vi.advanceTimersByTime(7500);
    expect(step()).toBe(3);
  });

  it('does not begin where no story goes on by itself', () => {
    const said: boolean[] = [];
    createRunning({ dwell: () => null, next: () => true, changed: (on) => said.push(on) }).start();
    expect(said).toEqual([true, false]);
  });
});
