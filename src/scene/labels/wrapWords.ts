// Breaks a text into lines of a width, by the estimate of its letters: SVG has no paragraphs of its own.
import { estimateWidth } from './estimateText.ts';

/** Lines no wider than `widthPixels` but for single words that are; at least one line. */
export function wrapWords(text: string, widthPixels: number, sizePixels: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && estimateWidth(longer, sizePixels) > widthPixels) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** As few lines as that and `more`, as even as they can be: the last is no single word where the first could spare one. */
export function evenLines(
  text: string,
  widthPixels: number,
  sizePixels: number,
  more = 0,
): readonly string[] {
  const length = wrapWords(text, widthPixels, sizePixels).length + more;
  const least = Math.ceil(estimateWidth(text, sizePixels) / length);
  for (let width = least; width < widthPixels; width += 2) {
    const lines = wrapWords(text, width, sizePixels);
    if (lines.length === length) return lines;
  }
  return wrapWords(text, widthPixels, sizePixels);
}
