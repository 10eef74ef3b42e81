// Tables as text: comma, semicolon, tab or bar between the cells, whatever stands above and below the table.
import Papa from 'papaparse';
import { decodeText, type Encoding } from './decode.ts';
import { RefusedFile } from './refusal.ts';
import type { TableSource } from './tableSource.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LOOKED_AT_CHARACTERS = 65_536;
/** What a spreadsheet holds in one cell at most. */
const LONGEST_CELL = 32_767;
export const MAX_COLUMNS = 5_000;

/** The table of a text file. */
export function delimitedTable(
  name: string,
  bytes: Uint8Array,
): { readonly table: TableSource; readonly encoding: Encoding } {
  const { text, encoding } = decodeText(bytes);
  return { table: textTable(name, text), encoding };
}

/** The table of a text; throws RefusedFile, when it is walked through, at a cell or a row beyond all measure. */
function textTable(name: string, text: string): TableSource {
  if (text.trim() === '') throw new RefusedFile('empty', name);
  const start = text.slice(0, 2_000).trimStart().toLowerCase();
  if (start.startsWith('<!doctype') || start.startsWith('<html') || start.startsWith('<?xml'))
    throw new RefusedFile('web-page', name);
  const separator = separatorOf(text);
  return {
    name,
    separator,
    each(visit) {
      // Without quotes a line is a row, which is found several times as fast.
      if (!text.includes('"')) return eachLine(name, text, separator, visit);
      let line = 1;
      let thrown: unknown = null;
      Papa.parse<string[]>(text, {
        delimiter: separator,
        newline: '\n',
        step({ data }, parser) {
          // What is thrown in here would be swallowed.
          try {
            const at = line;
            line += 1 + checkedRow(name, data, at);
            if (visit(data, at) === false) parser.abort();
          } catch (error) {
            thrown = error;
            parser.abort();
          }
        },
      });
      if (thrown) throw thrown;
    },
  };
}

function eachLine(
  name: string,
  text: string,
  separator: string,
  visit: Parameters<TableSource['each']>[0],
): void {
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const cells = text.slice(start, end).split(separator);
    checkedRow(name, cells, line);
    if (visit(cells, line) === false) return;
    start = end + 1;
  }
}

/** How many line ends stand inside the cells of a row. */
function checkedRow(name: string, cells: readonly string[], row: number): number {
  if (cells.length > MAX_COLUMNS)
    throw new RefusedFile('too-many-columns', name, { row, found: String(cells.length) });
  let inner = 0;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    if (cell.length < 64 && !cell.includes('\n')) continue;
    if (cell.length > LONGEST_CELL)
      throw new RefusedFile('long-cell', name, { row, column: String(column + 1), found: cell.slice(0, 40) });
    for (const character of cell) if (character === '\n') inner++;
  }
  return inner;
}

/** The sign that gives the first lines the most cells, and the same number of them the most often. */
function separatorOf(text: string): string {
  const head = text.slice(0, LOOKED_AT_CHARACTERS);
  let best: string = ',';
  let most = 0;
  for (const delimiter of SEPARATORS) {
    if (!head.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 60 });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width = 0, times = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const score = times * Math.min(4, width);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
