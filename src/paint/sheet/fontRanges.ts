// Which letters a face of the typeface holds, as style rules write it: `U+0-FF,U+131`.

/** First and last code point. */
export type FontRange = readonly [number, number];

/** The ranges of a `unicode-range`; what cannot be read is left out. */
export function readRanges(text: string): readonly FontRange[] {
  return text.split(',').flatMap((part): readonly FontRange[] => {
    const [, from, to] = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (from === undefined) return [];
    return [[Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]];
  });
}

/** Whether a letter of `text` lies in one of the ranges. */
export function rangesHold(ranges: readonly FontRange[], text: string): boolean {
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0);
    return code !== undefined && ranges.some(([from, to]) => code >= from && code <= to);
  });
}
