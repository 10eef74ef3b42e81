// The clock of what moves: time goes on while it moves, and halves the dots only where they themselves are too slow.
import { describe, expect, it, vi } from 'vitest';
import { createMotionClock } from '../../../src/app/map/motionClock.ts';

function run(frames: number, betweenMilliseconds: number, spent: (frame: number) => number) {
  const tooSlow = vi.fn();
  const clock = createMotionClock(tooSlow);
  let seconds = 0;
  for (let frame = 0; frame <= frames; frame++) {
    seconds = clock.tick(frame * betweenMilliseconds, true);
    clock.spent(spent(frame));
  }
  return { seconds, calls: tooSlow.mock.calls.length };
}

describe('createMotionClock', () => {
  it('goes on with the frames, stands while nothing moves, and takes no leap after a sleep', () => {
    const clock = createMotionClock(() => undefined);
    expect(clock.tick(1000, true)).toBe(0);
    expect(clock.tick(1020, true)).toBeCloseTo(0.02);
    expect(clock.tick(1040, false)).toBeCloseTo(0.02);
    expect(clock.tick(9000, true)).toBeCloseTo(0.02);
    expect(clock.tick(9020, true)).toBeCloseTo(0.04);
    expect(clock.tick(60_000, true)).toBeCloseTo(0.14);
  });

  it('is due in every frame, or on a slow device in each second of 60 and in every one of 20', () => {
    const dueAt = (milliseconds: number, maxFramesPerSecond?: number) => {
      const clock = createMotionClock(() => undefined, maxFramesPerSecond);
      clock.tick(1000, true);
      return clock.isDue(1000 + milliseconds);
    };
    expect([dueAt(16), dueAt(16, 30), dueAt(33, 30), dueAt(50, 30)]).toEqual([true, false, true, true]);
    expect(createMotionClock(() => undefined, 30).isDue(5)).toBe(true);
  });

  it('tells once of a machine on which the dots take most of a slow frame', () => {
    expect(run(400, 50, () => 20).calls).toBe(1);
  });

  it('does not blame the dots for frames that are slow without them, nor for a while of them', () => {
    expect(run(400, 50, () => 2).calls).toBe(0);
    expect(run(400, 16, () => 14).calls).toBe(0);
    expect(run(400, 50, (frame) => (frame % 2 === 0 ? 30 : 2)).calls).toBe(0);
  });
});
