// A second reader, as plain as can be, that knows nothing of the first: lines, cells, and sums of what a test picks.
import { readFileSync } from 'node:fs';

/** The lines of a test file as cells; quotes hold separators and nothing else. */
export function plainLines(
  file: string,
  encoding: string,
  separator: string,
): readonly (readonly string[])[] {
  const text = new TextDecoder(encoding).decode(readFileSync(new URL(`files/${file}`, import.meta.url)));
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const cells = [''];
      let quoted = false;
      for (const sign of line) {
        if (sign === '"') quoted = !quoted;
        else if (sign === separator && !quoted) cells.push('');
        else cells[cells.length - 1] += sign;
      }
      return cells;
    });
}

/** The sum of the plain numbers in these columns of the lines that a test picks. */
export function plainSum(
  lines: readonly (readonly string[])[],
  columns: readonly number[],
  picks: (cells: readonly string[]) => boolean = () => true,
): number {
  return lines
    .filter(picks)
    .flatMap((cells) =>
      columns.map((column) => (cells[column] ?? '').replace(/(?<=\d)[ ,](?=\d{3})/g, '').replace(',', '.')),
    )
    .filter((cell) => /^\d+(\.\d+)?$/.test(cell))
    .reduce((sum, cell) => sum + Number(cell), 0);
}
