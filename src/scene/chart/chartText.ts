// Words of a chart: how much room they take, and names that are broken or cut where there is not enough.
import type { TextShape } from './chartShape.ts';

/** Of the words of a chart, and of those of its axes, px. */
export const SIZE = 12.5;
export const SMALL = 11.5;
/** Weight of what stands out. */
export const STRONG = 640;

/** Of a letter at the size of a chart, px, on the safe side: Latin, and Cyrillic, which is broader. */
const LETTER_WIDTH = 6.4;
const CYRILLIC_WIDTH = 7.4;

/** Names that begin with another's ("Remittances received: ...") keep what tells them apart. */
export function shortNames(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const at = name.indexOf(': ');
    const begins = names.some((other) => other !== name && name.startsWith(other));
    return at > 0 && begins ? name.slice(at + 2) : name;
  });
}

/** Width of a text in a chart, px, on the safe side. */
export function textWidth(text: string): number {
  return text.length * letterWidth(text);
}

/** How many letters of this text fit so many px. */
export function lettersIn(width: number, text: string): number {
  return Math.floor(width / letterWidth(text) + 1e-6);
}

function letterWidth(text: string): number {
  return /[\u0400-\u04ff]/.test(text) ? CYRILLIC_WIDTH : LETTER_WIDTH;
}

/** A name that fits so many px; the mark it belongs to says it whole. */
export function shortened(text: string, width: number): string {
  return cut(text, lettersIn(width, text));
}

/** A name in one line, or broken at the space nearest to its middle, each half cut where it has more than `max` letters. */
export function brokenText(text: string, x: number, y: number, max: number): TextShape {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = text.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const name = { type: 'text', x, fontSize: SIZE, fill: 'ink' } as const;
  if (text.length <= max || at === undefined) return { ...name, y, text: cut(text, max) };
  const halves = [{ text: cut(text.slice(0, at), max) }, { text: cut(text.slice(at + 1), max), dy: 13 }];
  return { ...name, y: y - 6, text: halves };
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}
