// A text of many rows where each different text is kept once.

export interface TextColumn {
  /** In the order in which rows name them first. */
  readonly texts: readonly string[];
  /** Index into `texts` by row. */
  readonly code: Uint8Array | Uint16Array | Uint32Array;
}

/** The text of a row; a plain look-up, as it is asked for every arc of two years. */
export function textAt({ texts, code }: TextColumn, row: number): string {
  const text = texts[code[row] ?? -1];
  if (text === undefined) throw new RangeError(`row ${row} of ${code.length} texts`);
  return text;
}
