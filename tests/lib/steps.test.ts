// Long work in steps: all at once, or in tasks between which others have their turn.
import { describe, expect, it, vi } from 'vitest';
import { allSteps, madeInTasks, type Steps, stepsInTasks } from '../../src/lib/steps.ts';

const now = () => performance.now();

/** Counts to `last`, for so many milliseconds a step. */
function* counting(last: number, milliseconds = 0): Steps<number> {
  for (let count = 0; count < last; count++) {
    const start = performance.now();
    while (performance.now() - start < milliseconds);
    yield;
  }
  return last;
}

describe('allSteps', () => {
  it('takes every step and gives what they make', () => {
    expect(allSteps(counting(1_000))).toBe(1_000);
  });
});

describe('stepsInTasks', () => {
  it('hands short work over at once', () => {
    const made: number[] = [];
    stepsInTasks(counting(3), now, (last) => made.push(last));
    expect(made).toEqual([3]);
  });

  it('rests between the tasks of long work, which comes later and once', async () => {
    const made: number[] = [];
    stepsInTasks(counting(8, 5), now, (last) => made.push(last));
    let others = 0;
    const other = setInterval(() => {
      others += 1;
    });
    expect(made).toEqual([]);
    await vi.waitUntil(() => made.length > 0);
    clearInterval(other);
    expect(made).toEqual([8]);
    expect(others).toBeGreaterThan(1);
  });

  it('hands nothing over that was ended before', async () => {
    const made: number[] = [];
    const end = stepsInTasks(counting(4, 5), now, (last) => made.push(last));
    end();
    await new Promise<void>((rested) => stepsInTasks(counting(8, 5), now, () => rested()));
    expect(made).toEqual([]);
  });
});

describe('madeInTasks', () => {
  it('takes the first step at once, lets others have their turn before each of the next, and gives what they make', async () => {
    const said: string[] = [];
    function* speaking(): Steps<string> {
      for (const word of ['one', 'two']) {
        said.push(word);
        setTimeout(() => said.push(`after ${word}`));
        yield;
      }
      return 'made';
    }
    const made = madeInTasks(speaking());
    expect(said).toEqual(['one']);
    expect(await made).toBe('made');
    expect(said).toEqual(['one', 'after one', 'two', 'after two']);
  });

  it('rejects with what a step throws', async () => {
    function* failing(): Steps<void> {
      yield;
      throw new Error('no shapes');
    }
    await expect(madeInTasks(failing())).rejects.toThrow('no shapes');
  });
});
