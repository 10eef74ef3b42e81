// A span of years that plays when a story step is gone to: one year after another, until its last or until the reader acts.

const STEP_MILLISECONDS = 700;
/** However many years it has, a span takes no longer. */
const MAX_MILLISECONDS = 5000;

export interface Span {
  /** Shows the years in turn; the first stands already. */
  readonly play: (years: readonly number[], show: (year: number) => void) => void;
  /** Another year than the one it has just shown is the reader's: the span ends there. */
  readonly follow: (year: number) => void;
  readonly stop: () => void;
}

/** A span at rest. */
export function createSpan(): Span {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: number | null = null;
  const stop = (): void => {
    clearTimeout(timer);
    shown = null;
  };
  return {
    stop,
    follow: (year) => {
      if (shown !== null && year !== shown) stop();
    },
    play(years, show) {
      stop();
      const [first = null, ...rest] = years;
      shown = first;
      const pace = Math.min(STEP_MILLISECONDS, MAX_MILLISECONDS / Math.max(1, rest.length));
      const go = (left: readonly number[]): void => {
        const [next, ...later] = left;
        if (next === undefined) {
          stop();
          return;
        }
        timer = setTimeout(() => {
          shown = next;
          show(next);
          go(later);
        }, pace);
      };
      go(rest);
    },
  };
}
