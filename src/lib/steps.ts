// Long work in steps: all at once for what waits for it, or a few at a time so that the browser may paint and answer.
import { anotherTask } from './anotherTask.ts';

/** Work that may rest after each step, and what it makes in the end. */
export type Steps<Made> = Generator<void, Made, void>;

/** Milliseconds that a task takes steps for. */
const TASK = 8;

/** What the steps make, taken without a rest. */
export function allSteps<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Takes the steps in tasks of a few milliseconds by the stopwatch `now`, the first of them at once, and hands over what they
 * make; what is returned ends that before its time.
 */
export function stepsInTasks<Made>(
  steps: Steps<Made>,
  now: () => number,
  handOver: (made: Made) => void,
): () => void {
  let isEnded = false;
  const takeSome = (): void => {
    const start = now();
    while (!isEnded && now() - start <= TASK) {
      const { done, value } = steps.next();
      if (!done) continue;
      isEnded = true;
      handOver(value);
    }
    if (!isEnded) void anotherTask().then(takeSome);
  };
  takeSome();
  return () => {
    isEnded = true;
  };
}

/** Takes each step in a task of its own, the first of them at once; rejects with what a step throws. */
export async function madeInTasks<Made>(steps: Steps<Made>): Promise<Made> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await anotherTask();
  }
}
