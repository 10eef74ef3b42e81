// The frame gate: deck.gl's own loop waits here, so that nothing is drawn and no frame requested until we say so.
import type { MapLibreOverlay } from '@deck.gl/maplibre';

interface FrameProvider {
  requestAnimationFrame: (callback: FrameRequestCallback) => number;
  cancelAnimationFrame: (handle: number) => void;
}

export interface FrameGate extends FrameProvider {
  /** Runs deck's waiting frame and draws it. */
  readonly run: (timeMilliseconds: number, overlay: MapLibreOverlay | null) => void;
  /** True once arcs have been drawn at least once. */
  readonly isDrawn: () => boolean;
}

/** The parts of deck.gl 9.4 that its types keep to themselves. */
interface DeckInside {
  readonly isInitialized: boolean;
  readonly animationLoop: { setProps: (props: { animationFrameProvider: FrameProvider }) => void } | null;
  redraw: (reason: string) => void;
}

function deckOf(overlay: MapLibreOverlay): DeckInside | null {
  return (overlay as unknown as { readonly _deck?: DeckInside })._deck ?? null;
}

/** A provider of animation frames that holds the callback until `run`. */
export function createFrameGate(): FrameGate {
  let waiting: FrameRequestCallback | null = null;
  let drawn = false;
  return {
    requestAnimationFrame(callback) {
      waiting = callback;
      return 1;
    },
    cancelAnimationFrame() {
      waiting = null;
    },
    run(timeMilliseconds, overlay) {
      const deck = overlay ? deckOf(overlay) : null;
      if (!deck?.isInitialized) {
        runWaiting(timeMilliseconds);
        return;
      }
      runWaiting(timeMilliseconds);
      deck.redraw('frame');
      drawn = hasSize(overlay?.getCanvas());
    },
    isDrawn: () => drawn,
  };

  function runWaiting(timeMilliseconds: number): void {
    const callback = waiting;
    waiting = null;
    callback?.(timeMilliseconds);
  }
}

// A canvas is born 300 x 150; deck.gl learns its real size some frames later, and what it drew before is nowhere.
function hasSize(canvas: HTMLCanvasElement | null | undefined): boolean {
  if (!canvas) return false;
  return canvas.width !== 300 || canvas.height !== 150 || canvas.clientWidth === 300;
}

/** Lets deck's loop take its frames from the gate instead of the window. */
export function attachFrames(overlay: MapLibreOverlay, gate: FrameProvider): void {
  deckOf(overlay)?.animationLoop?.setProps({ animationFrameProvider: gate });
}
