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

/** `svg`, to be drawn at width x height px, with a strip of probes below; each is a letter of its texts in its face. */
export function addProbes(svg: string, texts: readonly FaceText[], width: number, height: number): Probed {
  const [, viewWidth = width, viewHeight = height] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const letters = lettersByFace(texts);
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

/** A run of text in one face. */
export interface FaceText {
  readonly text: string;
  readonly weight: string;
  readonly italic: boolean;
}

interface FaceLetter {
  readonly letter: string;
  readonly weight: string;
  readonly italic: boolean;
}

/** One letter for each weight, slant and script of the text: each of them is fetched on its own. */
function lettersByFace(texts: readonly FaceText[]): readonly FaceLetter[] {
  const found = new Map<string, FaceLetter>();
  for (const { text, weight, italic } of texts) {
    for (const letter of text) {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      const key = `${weight} ${italic} ${scriptOf(letter)}`;
      if (!found.has(key)) found.set(key, { letter, weight, italic });
    }
  }
  return [...found.values()];
}

function scriptOf(letter: string): string {
  if (letter < '\u0100') return 'latin';
  return letter >= '\u0400' && letter < '\u0530' ? 'cyrillic' : 'latin-extended';
}
