// Columns of texts: what goes in comes out, whatever is alike.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textAt } from '../../src/package/textAt.ts';
import { joinedTexts, renumbered, textColumn, textsOf } from '../../src/package/textColumn.ts';

const cells = fc.array(fc.constantFrom('', '2001', '2002', 'Table 1', 'Table 2'), { maxLength: 40 });
const read = (column: ReturnType<typeof textColumn>) =>
  Array.from(column.code, (_, row) => textAt(column, row));

it('gives every row its own text back, and keeps each different one once', () => {
  fc.assert(
    fc.property(cells, (texts) => {
      const column = textColumn(texts);
      expect(read(column)).toEqual(texts);
      expect(column.texts).toEqual([...new Set(texts)]);
    }),
  );
});

it('joins two columns, picks rows of one, and finds texts that are alike', () => {
  fc.assert(
    fc.property(cells, cells, (first, second) => {
      const joined = joinedTexts(textColumn(first), textColumn(second));
      expect(read(joined)).toEqual([...first, ...second]);
      expect(new Set(joined.texts).size).toBe(joined.texts.length);
      const rows = [...first.keys()].reverse();
      expect(read(textsOf(textColumn(first), rows))).toEqual([...first].reverse());
      expect(read(renumbered(first, rows))).toEqual([...first].reverse());
    }),
  );
});

it('holds more texts than a byte or two bytes can count', () => {
  for (const count of [256, 257, 65_536, 65_537]) {
    const texts = Array.from({ length: count }, (_, row) => `row ${row}`);
    const column = textColumn([...texts, 'row 0']);
    expect(textAt(column, count - 1)).toBe(`row ${count - 1}`);
    expect(textAt(column, count)).toBe('row 0');
  }
});
