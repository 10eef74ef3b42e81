// What only a page can say of the letters of a picture: the faces of its texts, and whether a probe has left ink.
import type { FaceText, Probed } from './fontProbes.ts';

/** The texts of a picture with the face each stands in. */
export function textsOf(svg: string): readonly FaceText[] {
  // A strict policy would refuse the style, and say so.
  const plain = svg.replace(/<style>[^<]*<\/style>/g, '');
  const root = new DOMParser().parseFromString(plain, 'image/svg+xml');
  return Array.from(root.querySelectorAll('text'), (text) => ({
    text: text.textContent ?? '',
    weight: text.closest('[font-weight]')?.getAttribute('font-weight') ?? '400',
    italic: text.closest('[font-style]')?.getAttribute('font-style') === 'italic',
  }));
}

/** Draws the strip of probes and looks whether each has left ink. */
export function probesInked(image: HTMLImageElement, { count, side, columns, top }: Probed): boolean {
  if (count === 0) return true;
  const rows = Math.ceil(count / columns);
  const canvas = document.createElement('canvas');
  canvas.width = columns * side;
  canvas.height = rows * side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  const { width, height } = canvas;
  context.drawImage(image, 0, top, width, height, 0, 0, width, height);
  return Array.from({ length: count }, (_, i) => {
    const { data } = context.getImageData((i % columns) * side, Math.floor(i / columns) * side, side, side);
    return data.some((value, at) => at % 4 === 3 && value > 40);
  }).every((inked) => inked);
}
