// Rows as CSV for spreadsheets: UTF-8 with a mark of its byte order, and no cell that a spreadsheet would execute.
import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** Excel reads UTF-8 only where the file begins with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What spreadsheets take for the beginning of a formula, full-width forms included; numbers are left alone. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/;

/** A table with a header row, RFC 4180; null is an empty cell, and a text that looks like a formula gets a `'`. */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + unparsed(columns, rows, ',');
}

/** The same rows with tabs between cells, as spreadsheets take them from the clipboard; no mark at the beginning. */
export function tsvOf(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return unparsed(columns, rows, '\t');
}

function unparsed(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  delimiter: string,
): string {
  const cells = [columns, ...rows].map((row) => [...row]);
  return Papa.unparse(cells, { delimiter, newline: '\r\n', escapeFormulae: FORMULA });
}
