// Two pictures held together: how many pixels differ, how many are further than a pixel away, where a stroke lies.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { ScreenCurve } from '../../src/scene/map/screenCurve.ts';

export type Rgb = readonly [number, number, number];

/** Share of pixels (0..1) whose colours differ by more than pixelmatch's `threshold`, smoothed edges counted. */
export function differingShare(a: PNG, b: PNG, threshold: number): number {
  const options = { threshold, includeAA: true };
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, options) / (a.width * a.height);
}

/**
 * Share of pixels (0..1) that lie, in any channel, more than `levels` outside what the other picture shows within
 * one pixel of the same place: what is left when every shape may move by a pixel.
 */
export function strayShare(a: PNG, b: PNG, levels: number): number {
  let stray = 0;
  const [pixelsOfA, pixelsOfB] = [wholePixels(a), wholePixels(b)];
  for (let y = 1; y < a.height - 1; y++) {
    for (let x = 1; x < a.width - 1; x++) {
      const pixel = y * a.width + x;
      if (pixelsOfA[pixel] === pixelsOfB[pixel]) continue;
      if (isStray(a, b, x, y, levels) || isStray(b, a, x, y, levels)) stray += 1;
    }
  }
  return stray / (a.width * a.height);
}

/** Red, green, blue and opacity of each pixel as one number, which is compared at once. */
function wholePixels({ data }: PNG): Uint32Array {
  // Where the bytes of a picture begin is up to its reader; whole numbers begin at multiples of four.
  const bytes = data.byteOffset % 4 === 0 ? data : Uint8Array.from(data);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function isStray(a: PNG, b: PNG, x: number, y: number, levels: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    const value = a.data[(y * a.width + x) * 4 + channel] ?? 0;
    let least = 255;
    let greatest = 0;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const other = b.data[((y + dy) * b.width + x + dx) * 4 + channel] ?? 0;
        least = Math.min(least, other);
        greatest = Math.max(greatest, other);
      }
    }
    if (value < least - levels || value > greatest + levels) return true;
  }
  return false;
}

/** The colour at a point, between pixel centres mixed from the four around it. */
export function colourAt(picture: PNG, x: number, y: number): Rgb {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  const rightShare = x - 0.5 - left;
  const lowerShare = y - 0.5 - top;
  const at = (column: number, row: number, channel: number) =>
    picture.data[(row * picture.width + column) * 4 + channel] ?? 0;
  const mix = (channel: number) => {
    const upper = at(left, top, channel) * (1 - rightShare) + at(left + 1, top, channel) * rightShare;
    const lower = at(left, top + 1, channel) * (1 - rightShare) + at(left + 1, top + 1, channel) * rightShare;
    return upper * (1 - lowerShare) + lower * lowerShare;
  };
  return [mix(0), mix(1), mix(2)];
}

/** The greatest difference of two colours in any channel, 0..255. */
export function colourDistance(a: Rgb, b: Rgb): number {
  return Math.max(...a.map((part, i) => Math.abs(part - (b[i] ?? 0))));
}

/** Where a stroke of `width` px lies across its curve at `share`: px from the curve, right of travel positive. */
export function strokeOffset(picture: PNG, curve: ScreenCurve, share: number, width: number): number {
  const [x, y] = curve.point(share);
  const [dx, dy] = curve.direction(share);
  const reach = width / 2 + 2.5;
  const steps = Math.round(reach * 8);
  const across = (step: number) => (reach * step) / steps;
  const colour = (step: number) => colourAt(picture, x - dy * across(step), y + dx * across(step));
  const ground = [colour(-steps), colour(steps)] as const;
  let ink = 0;
  let moment = 0;
  for (let step = -steps; step <= steps; step++) {
    const amount = Math.min(...ground.map((each) => colourDistance(each, colour(step))));
    ink += amount;
    moment += amount * across(step);
  }
  return moment / ink;
}

/** The picture at half its width and height, each pixel the mean of four. */
export function halved(picture: PNG): PNG {
  const { data, width, height } = picture;
  const half = new PNG({ width: Math.floor(width / 2), height: Math.floor(height / 2) });
  const row = width * 4;
  let to = 0;
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        const from = y * 2 * row + x * 8 + channel;
        const upper = (data[from] ?? 0) + (data[from + 4] ?? 0);
        const lower = (data[from + row] ?? 0) + (data[from + row + 4] ?? 0);
        half.data[to++] = (upper + lower + 2) >> 2;
      }
    }
  }
  return half;
}
