// The one loop that reads the clock, and the pass that brings the map up to date: once, whoever asked for it and however
// often, and after the paint of what the reader touched. The interface needs no pass: each part follows what it shows.

/** Where the camera goes: to what the view says, in so many seconds where anything may move; `flat`: and looks straight down. */
export interface Flight {
  readonly seconds: number;
  readonly flat?: boolean;
}

export interface Frame {
  /** Something else has changed than what moves by itself. */
  readonly isStale: boolean;
  /** Another picture comes after this frame. */
  readonly isOld: boolean;
}

export interface Passes {
  /** Brings picture and names up to date with the view, and sends the camera where it was asked to go. */
  readonly refresh: (flight: Flight | null) => void;
  /** Draws a frame of the picture that was refreshed last. */
  readonly draw: (milliseconds: number, frame: Frame) => void;
}

export interface Scheduler {
  /** What is shown may be another picture; `camera`: and the camera goes where the view says, at once without a flight. */
  readonly invalidate: (what: 'picture' | 'camera', flight?: Flight) => void;
  /** What is drawn has changed although the picture has not: it is drawn in the next frame. */
  readonly redraw: () => void;
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
  let isRefreshed = true;
  let flight: Flight | null = null;
  const flush = (): void => {
    if (!isOld || !passes) return;
    const asked = flight;
    isOld = false;
    flight = null;
    isUndrawn = true;
    isRefreshed = true;
    passes.refresh(asked);
  };
  const frame = (milliseconds: number): void => {
    isAsked = false;
    // This frame is that of the interface, which answers first.
    if (isOld) afterPaint(refresh);
    if (isOld && !isRefreshed) return;
    const isStale = isUndrawn;
    isUndrawn = false;
    isRefreshed = false;
    passes?.draw(milliseconds, { isStale, isOld });
  };
  const refresh = (): void => {
    flush();
    keepMoving();
  };
  const keepMoving = (): void => {
    if (isAsked || !passes || document.hidden) return;
    isAsked = true;
    requestAnimationFrame(frame);
  };
  document.addEventListener('visibilitychange', keepMoving);
  return {
    invalidate(what, asked = AT_ONCE) {
      if (what === 'camera') flight = asked;
      isOld = true;
      keepMoving();
    },
    redraw() {
      isUndrawn = true;
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

/** Called in a frame, runs the task once that frame is on the screen. */
function afterPaint(task: () => void): void {
  setTimeout(task);
}
