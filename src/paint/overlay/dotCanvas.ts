// The canvas above either painter: what is on the move, in the pixels of the screen, and nothing of it takes the pointer.
import type { MotionFrame } from '../../scene/motion/motion.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { paintDots } from './paintDots.ts';

export interface DotCanvas {
  /** Draws these and nothing else. */
  readonly show: (frame: MotionFrame, palette: Palette) => void;
}

/** A canvas over all that `container` has. */
export function createDotCanvas(container: HTMLElement): DotCanvas {
  const canvas = document.createElement('canvas');
  canvas.className = 'dots';
  canvas.setAttribute('aria-hidden', 'true');
  container.append(canvas);
  const context = canvas.getContext('2d');
  let isEmpty = true;
  return {
    show(frame, palette) {
      const hasNone = frame.dots.length === 0 && frame.pulses.length === 0;
      if (!context || (hasNone && isEmpty)) return;
      isEmpty = hasNone;
      const { clientWidth, clientHeight } = container;
      const width = Math.round(clientWidth * devicePixelRatio);
      const height = Math.round(clientHeight * devicePixelRatio);
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, clientWidth, clientHeight);
      paintDots(context, frame, palette);
    },
  };
}
