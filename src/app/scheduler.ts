// One pass before the next frame, whoever asked for it and however often: the one loop that reads the clock. The interface
// needs none: each of its parts follows what it shows.

/** Where the camera goes: to what the view says, in so many seconds where anything may move; `flat`: and looks straight down. */
export interface Flight {
  readonly seconds: number;
  readonly flat?: boolean;
}

export interface Passes {
  /** Brings picture and names up to date with the view, and sends the camera where it was asked to go. */
  readonly refresh: (flight: Flight | null) => void;
  /** Draws a frame; `isStale`: something else has changed than what moves by itself. */
  readonly draw: (milliseconds: number, isStale: boolean) => void;
}

export interface Scheduler {
  /** Something that is drawn may have changed; `camera`: and the camera goes where the view says, at once without a flight. */
  readonly invalidate: (what: 'picture' | 'camera', flight?: Flight) => void;
  /** Asks for a frame in which only what moves by itself goes on. */
  readonly keepMoving: () => void;
  /** Refreshes at once, for what builds on a picture and a camera that are up to date. */
  readonly flush: () => void;
  /** From now on there are passes, in the first of which is what was invalidated before. */
  readonly start: (passes: Passes) => void;
}

const AT_ONCE: Flight = { seconds: 0 };

/** A scheduler without passes; a hidden page has none either. */
export function createScheduler(): Scheduler {
  let passes: Passes | null = null;
  let isAsked = false;
  let isOld = true;
  let isUndrawn = true;
  let flight: Flight | null = null;
  const flush = (): void => {
    if (!isOld || !passes) return;
    const asked = flight;
    isOld = false;
    flight = null;
    passes.refresh(asked);
  };
  const keepMoving = (): void => {
    if (isAsked || !passes || document.hidden) return;
    isAsked = true;
    requestAnimationFrame((milliseconds) => {
      isAsked = false;
      flush();
      const isStale = isUndrawn;
      isUndrawn = false;
      passes?.draw(milliseconds, isStale);
    });
  };
  document.addEventListener('visibilitychange', keepMoving);
  return {
    invalidate(what, asked = AT_ONCE) {
      if (what === 'camera') flight = asked;
      isOld = isUndrawn = true;
      keepMoving();
    },
    keepMoving,
    flush,
    start(begun) {
      passes = begun;
      keepMoving();
    },
  };
}
