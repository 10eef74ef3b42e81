// Texts of rows, each different one kept once: of millions of rows most say the same.
import { at } from '../lib/at.ts';
import type { TextColumn } from './textAt.ts';

/** The column of these cells; linear. */
export function textColumn(cells: readonly string[]): TextColumn {
  const known = new Map<string, number>();
  const code = new Uint32Array(cells.length);
  // Neighbours are mostly alike.
  let [last, lastCode] = ['', -1];
  for (const [row, cell] of cells.entries()) {
    if (cell !== last || lastCode < 0) {
      lastCode = known.get(cell) ?? known.size;
      known.set(cell, lastCode);
      last = cell;
    }
    code[row] = lastCode;
  }
  return columnOf([...known.keys()], code);
}

/** The column of texts that are all different, with the index of each row's; in as few bytes as their number needs. */
export function columnOf(texts: readonly string[], code: ArrayLike<number>): TextColumn {
  const narrow = texts.length <= 0x100 ? Uint8Array : texts.length <= 0x1_0000 ? Uint16Array : Uint32Array;
  return Object.freeze({
    texts: Object.freeze(texts),
    code: code instanceof narrow ? code : narrow.from(code),
  });
}

/** The column of texts of which some may be alike, with the index of each row's. */
export function renumbered(texts: readonly string[], code: ArrayLike<number>): TextColumn {
  const known = new Map<string, number>();
  for (const text of texts) if (!known.has(text)) known.set(text, known.size);
  const moved = texts.map((text) => known.get(text) ?? 0);
  const column = new Uint32Array(code.length);
  for (let row = 0; row < code.length; row++) column[row] = moved[code[row] ?? 0] ?? 0;
  return columnOf([...known.keys()], column);
}

/** A column that says the same in every row. */
export const sameText = (text: string, length: number): TextColumn =>
  columnOf([text], new Uint8Array(length));

/** The column with other rows, which are named by their number here. */
export const textsOf = ({ texts, code }: TextColumn, rows: readonly number[]): TextColumn =>
  columnOf(
    texts,
    rows.map((row) => at(code, row)),
  );

/** Two columns, one after the other. */
export function joinedTexts(first: TextColumn, second: TextColumn): TextColumn {
  const code = new Uint32Array(first.code.length + second.code.length);
  code.set(first.code);
  for (const [row, index] of second.code.entries())
    code[first.code.length + row] = first.texts.length + index;
  return renumbered([...first.texts, ...second.texts], code);
}
