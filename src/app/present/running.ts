// A story that goes on by itself: one step after another at its pace, until it is paused or over.

export interface Running {
  /** Goes on from the present step; from the first where it stands at the last. */
  readonly start: () => void;
  readonly pause: () => void;
}

interface RunningInput {
  /** Milliseconds that a step of the open story stays, or null: nothing open goes on by itself. */
  readonly dwell: () => number | null;
  /** Goes to the next step; false where the story is over. */
  readonly next: () => boolean;
  readonly changed: (running: boolean) => void;
}

/** At rest until it is started. */
export function createRunning({ dwell, next, changed }: RunningInput): Running {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => {
    clearTimeout(timer);
    changed(false);
  };
  const wait = (): void => {
    const milliseconds = dwell();
    if (milliseconds === null) pause();
    else timer = setTimeout(() => (next() ? wait() : pause()), milliseconds);
  };
  return {
    pause,
    start() {
      clearTimeout(timer);
      changed(true);
      wait();
    },
  };
}
