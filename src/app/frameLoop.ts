// The one animation loop: asks for a frame only where one is needed, and hands its time to what draws.

export interface FrameLoop {
  /** Asks for the next frame, once however often it is called; a hidden page draws nothing. */
  readonly need: () => void;
}

/** A loop that calls `draw` with the milliseconds of each frame that was asked for. */
export function createFrameLoop(draw: (milliseconds: number) => void): FrameLoop {
  let asked = false;
  const need = (): void => {
    if (asked || document.hidden) return;
    asked = true;
    requestAnimationFrame((milliseconds) => {
      asked = false;
      draw(milliseconds);
    });
  };
  document.addEventListener('visibilitychange', need);
  return { need };
}
