// Frames to MP4 or WebM by the browser's own encoder.
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { FilmFrames } from './encodeGif.ts';

export const VIDEO_KINDS = ['mp4', 'webm'] as const;
export type VideoKind = (typeof VIDEO_KINDS)[number];

const CODECS: Readonly<Record<VideoKind, VideoCodec[]>> = {
  mp4: ['avc', 'hevc'],
  webm: ['vp9', 'vp8', 'av1'],
};

/** Kinds of film that this browser can encode at a size; none where it has no encoder. */
export async function encodableKinds(width: number, height: number): Promise<readonly VideoKind[]> {
  if (!('VideoEncoder' in window)) return [];
  // WebKitGTK starts its media framework for an element, and ends the page where an encoder is the first to need it.
  document.createElement('video').canPlayType('video/mp4');
  const able = await Promise.all(VIDEO_KINDS.map((kind) => codecOf(kind, width, height)));
  return VIDEO_KINDS.filter((_, i) => able[i] !== null);
}

function codecOf(kind: VideoKind, width: number, height: number): Promise<VideoCodec | null> {
  return getFirstEncodableVideoCodec(CODECS[kind], { width, height });
}

/** The film as a file; `paint` puts frame `i` of `count` on the canvas. Null where it was cancelled. */
export async function encodeVideo(
  kind: VideoKind,
  canvas: HTMLCanvasElement,
  { count, framesASecond, paint, signal }: FilmFrames,
): Promise<Blob | null> {
  const codec = await codecOf(kind, canvas.width, canvas.height);
  if (codec === null) throw new Error(`no encoder for ${kind}`);
  const format = kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, quality: new Quality('high') });
  output.addVideoTrack(source, { frameRate: framesASecond });
  await output.start();
  for (let frame = 0; frame < count; frame++) {
    if (signal.aborted) {
      await output.cancel();
      return null;
    }
    await paint(frame);
    await source.add(frame / framesASecond, 1 / framesASecond);
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('the film came out empty');
  return new Blob([target.buffer], { type: format.mimeType });
}
