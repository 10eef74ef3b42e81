// Probes under a picture, one for each face in it: while one of them has no ink, that face is still on its way.

export interface Probed {
  readonly svg: string;
  /** Of the picture and the strip of probes under it, px. */
  readonly height: number;
  readonly count: number;
  /** Side of one probe and what a row holds. */
  readonly side: number;
  readonly columns: number;
  readonly top: number;
}

/** Px of the finished picture. */
const SIDE = 16;

/** `svg`, to be drawn at width x height px, with a strip of probes below; each is a letter of the text in its face. */
export function addProbes(svg: string, width: number, height: number): Probed {
  const [, viewWidth = width, viewHeight = height] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const letters = lettersByFace(svg);
  const columns = Math.max(1, Math.floor(width / SIDE));
  const rows = Math.ceil(letters.length / columns);
  const scale = viewWidth / width;
  const side = SIDE * scale;
  const probes = letters.map(({ letter, weight, italic }, i) => {
    const x = ((i % columns) + 0.5) * side;
    const y = viewHeight + (Math.floor(i / columns) + 0.85) * side;
    return `<text x="${x}" y="${y}" text-anchor="middle" font-size="${side * 0.8}" font-weight="${weight}" font-style="${italic ? 'italic' : 'normal'}" fill="#000">${letter}</text>`;
  });
  const strip = rows * SIDE;
  const taller = svg
    .replace(/viewBox="0 0 [\d.]+ [\d.]+"/, `viewBox="0 0 ${viewWidth} ${viewHeight + strip * scale}"`)
    .replace(/<\/svg>$/, `${probes.join('')}</svg>`);
  return { svg: taller, height: height + strip, count: letters.length, side: SIDE, columns, top: height };
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

interface FaceLetter {
  readonly letter: string;
  readonly weight: string;
  readonly italic: boolean;
}

/** One letter for each weight, slant and script of the text: each of them is fetched on its own. */
function lettersByFace(svg: string): readonly FaceLetter[] {
  const found = new Map<string, FaceLetter>();
  // A strict policy would refuse the style, and say so.
  const plain = svg.replace(/<style>[^<]*<\/style>/g, '');
  const root = new DOMParser().parseFromString(plain, 'image/svg+xml');
  for (const text of root.querySelectorAll('text')) {
    const weight = text.closest('[font-weight]')?.getAttribute('font-weight') ?? '400';
    const italic = text.closest('[font-style]')?.getAttribute('font-style') === 'italic';
    for (const letter of text.textContent ?? '') {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      const key = `${weight} ${italic} ${scriptOf(letter)}`;
      if (!found.has(key)) found.set(key, { letter, weight, italic });
    }
  }
  return [...found.values()];
}

function scriptOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x100) return 'latin';
  return code >= 0x400 && code < 0x530 ? 'cyrillic' : 'latin-extended';
}
