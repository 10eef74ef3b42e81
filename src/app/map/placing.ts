// Names on their way: placed in tasks of a few milliseconds, and given up where others are asked for before.
import { type Steps, stepsInTasks } from '../../lib/steps.ts';

export interface Placing<Made> {
  /** Takes the steps by the stopwatch instead of those of before; `handOver` hears at once where they are few. */
  readonly begin: (steps: Steps<Made>, handOver: (made: Made) => void) => void;
  readonly giveUp: () => void;
  readonly isUnderWay: () => boolean;
}

/** `late` hears of what was not handed over at once. */
export function createPlacing<Made>(now: () => number, late: () => void): Placing<Made> {
  let isUnderWay = false;
  let end: (() => void) | undefined;
  return {
    begin(steps, handOver) {
      end?.();
      isUnderWay = true;
      let isLate = false;
      end = stepsInTasks(steps, now, (made) => {
        isUnderWay = false;
        handOver(made);
        if (isLate) late();
      });
      isLate = isUnderWay;
    },
    giveUp() {
      end?.();
      isUnderWay = false;
    },
    isUnderWay: () => isUnderWay,
  };
}
