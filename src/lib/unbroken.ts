// Words that belong on one line: no dash begins a line, no word of one letter ends it.

/** The text with no-break spaces where its lines must not break. */
export function unbroken(text: string): string {
  return text.replaceAll(' — ', '\u00a0— ').replace(/(?<=^|[\s(«“„])(\p{L}) /gu, '$1\u00a0');
}

/** The same, and no line breaks within a number with its ending, "2008-ci". */
export function unbrokenNumbers(text: string): string {
  return unbroken(text).replace(/(\d-)(?=\p{L})/gu, '$1\u2060');
}
