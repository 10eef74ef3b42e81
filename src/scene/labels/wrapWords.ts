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
