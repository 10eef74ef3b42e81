// The second at which dots and pulses stand: it goes on while they move, and tells when a machine is too slow for all of them.

export interface MotionClock {
  /** The second of a frame; `moving` where time goes on for what moves. */
  readonly tick: (milliseconds: number, moving: boolean) => number;
  /** Tells how long a frame's dots took to be placed and drawn. */
  readonly spent: (milliseconds: number) => void;
}

/** A page that was asleep goes on where it was. */
const MAX_STEP_SECONDS = 0.1;
/** Judged over so many frames in a row. */
const JUDGED_FRAMES = 45;
const SLOW_FRAME_MILLISECONDS = 1000 / 30;
/** Fewer dots help only where the dots themselves take long. */
const LONG_MILLISECONDS = 5;

/** A clock that starts at 0; `tooSlow` is called once, where frames fall below 30 a second because of the dots. */
export function createMotionClock(tooSlow: () => void): MotionClock {
  let seconds = 0;
  let last: number | null = null;
  let frames = 0;
  let between = 0;
  let drawing = 0;
  let judged = false;
  const judge = (): void => {
    if (judged || frames < JUDGED_FRAMES) return;
    if (between / frames > SLOW_FRAME_MILLISECONDS && drawing / frames > LONG_MILLISECONDS) {
      judged = true;
      tooSlow();
    }
    frames = between = drawing = 0;
  };
  return {
    tick(milliseconds, moving) {
      const step = last === null ? 0 : milliseconds - last;
      last = moving ? milliseconds : null;
      if (!moving) return seconds;
      seconds += Math.min(MAX_STEP_SECONDS, Math.max(0, step / 1000));
      if (step > 0) {
        frames += 1;
        between += step;
      }
      judge();
      return seconds;
    },
    spent(milliseconds) {
      drawing += milliseconds;
    },
  };
}
