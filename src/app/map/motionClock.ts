// The second at which dots and pulses stand: it goes on while they move, and tells when a machine is too slow for all of them.

export interface MotionClock {
  /** Whether what moves is due again at a frame in which nothing else has changed. */
  readonly isDue: (milliseconds: number) => boolean;
  /** The second of a frame; `moving` where time goes on for what moves. */
  readonly tick: (milliseconds: number, moving: boolean) => number;
  /** Tells how long the dots of the frame took to be placed and drawn. */
  readonly spent: (milliseconds: number) => void;
}

/** A page that was asleep goes on where it was. */
const MAX_STEP_SECONDS = 0.1;
/** Judged over so many frames in a row, of which most must be slow: others may take the machine for a while. */
const JUDGED_FRAMES = 90;
const SLOW_PART = 0.7;
const SLOW_FRAME_MILLISECONDS = 1000 / 28;
/** Fewer dots help only where the dots themselves take long. */
const LONG_MILLISECONDS = 12;
/** Frames come a little early and a little late: half of one of 60 a second. */
const EARLY_MILLISECONDS = 8;

/**
 * A clock that starts at 0; `tooSlow` is called once, where frames fall below 28 a second because of the dots. What moves is
 * due at most `maxFramesPerSecond` times a second.
 */
export function createMotionClock(
  tooSlow: () => void,
  maxFramesPerSecond: number = Number.POSITIVE_INFINITY,
): MotionClock {
  const rest = 1000 / maxFramesPerSecond - EARLY_MILLISECONDS;
  let seconds = 0;
  let last: number | null = null;
  let step = 0;
  let frames = 0;
  let slow = 0;
  let judged = false;
  return {
    isDue: (milliseconds) => last === null || milliseconds - last >= rest,
    tick(milliseconds, moving) {
      step = last === null ? 0 : Math.max(0, milliseconds - last);
      last = moving ? milliseconds : null;
      if (moving) seconds += Math.min(MAX_STEP_SECONDS, step / 1000);
      return seconds;
    },
    spent(milliseconds) {
      if (judged || step === 0 || last === null) return;
      frames += 1;
      if (step > SLOW_FRAME_MILLISECONDS && milliseconds > LONG_MILLISECONDS) slow += 1;
      if (frames < JUDGED_FRAMES) return;
      if (slow > frames * SLOW_PART) {
        judged = true;
        tooSlow();
      }
      frames = slow = 0;
    },
  };
}
