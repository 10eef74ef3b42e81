// Dots and pulses on a 2-D canvas: the one drawing of them, over either painter on the page and in films.
import { DOT_RADIUS } from '../../scene/motion/dotPaths.ts';
import type { MotionFrame } from '../../scene/motion/motion.ts';
import type { Palette } from '../../scene/style/palette.ts';

const TURN = 2 * Math.PI;

/** Draws in the pixels of the map; `context` is scaled to them. */
export function paintDots(
  context: CanvasRenderingContext2D,
  { dots, pulses }: MotionFrame,
  palette: Palette,
): void {
  for (const { colour, opacity, outline } of pulses) {
    context.fillStyle = palette[colour];
    context.globalAlpha = opacity;
    context.beginPath();
    for (let i = 0; i < outline.length; i += 2) context.lineTo(outline[i] ?? 0, outline[i + 1] ?? 0);
    context.fill();
  }
  for (const { colour, opacity, positions } of dots) {
    context.fillStyle = palette[colour];
    context.globalAlpha = opacity;
    // Each circle by itself: a browser draws them faster than one path of two thousand.
    for (let i = 0; i < positions.length; i += 2) {
      context.beginPath();
      context.arc(positions[i] ?? 0, positions[i + 1] ?? 0, DOT_RADIUS, 0, TURN);
      context.fill();
    }
  }
  context.globalAlpha = 1;
}
