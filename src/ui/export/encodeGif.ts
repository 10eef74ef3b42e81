// Frames to a GIF, for browsers without an encoder of video: one palette, fewer frames.
import { applyPalette, GIFEncoder, quantize } from 'gifenc';

const COLOURS = 256;

/** The frames of a film, for whoever encodes them. */
export interface FilmFrames {
  readonly count: number;
  readonly framesASecond: number;
  /** Puts a frame on the canvas. */
  readonly paint: (frame: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** The film as a file; `paint` puts frame `i` of `count` on the canvas. Null where it was cancelled. */
export async function encodeGif(
  canvas: HTMLCanvasElement,
  { count, framesASecond, paint, signal }: FilmFrames,
): Promise<Blob | null> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to read from');
  const { width, height } = canvas;
  const gif = GIFEncoder();
  let palette: ReturnType<typeof quantize> | null = null;
  for (let frame = 0; frame < count; frame++) {
    if (signal.aborted) return null;
    await paint(frame);
    const { data } = context.getImageData(0, 0, width, height);
    const first = palette === null;
    palette ??= quantize(data, COLOURS);
    gif.writeFrame(applyPalette(data, palette), width, height, {
      // Later frames use the palette of the first.
      ...(first && { palette, repeat: 0 }),
      delay: 1000 / framesASecond,
    });
  }
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}
