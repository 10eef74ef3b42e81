// Reads the tables of data/ for the tests, as rows of text, without the code they are to be checked against.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type TextRow = Readonly<Record<string, string>>;

/** The text of a file in data/. */
export function dataFile(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
}

/** The rows of a table of data/; throws where the CSV is malformed. */
export function dataRows(name: string): readonly TextRow[] {
  const parsed = Papa.parse<TextRow>(dataFile(`${name}.csv`), { header: true, skipEmptyLines: true });
  if (parsed.errors.length > 0) throw new Error(`${name}.csv: ${JSON.stringify(parsed.errors[0])}`);
  return parsed.data;
}

/** The layers that the list offers. */
export const listedLayers = (): readonly TextRow[] =>
  dataRows('layers').filter((row) => row.listed === 'yes');

/** The sum of the value column; empty cells count nothing. */
export function sumOf(rows: readonly TextRow[]): number {
  return rows.reduce((total, row) => total + Number(row.value ?? ''), 0);
}

/** The cell as the source means it: `-` for a dash, `…` for what it marks as not available, `no row` without one. */
export function printed(row: TextRow | undefined): string {
  if (row === undefined) return 'no row';
  if (row.status === 'missing') return '…';
  return row.status === 'none' ? '-' : (row.value ?? '');
}

/** The report and the sources that it cites; all others are second sources. */
export const REPORT_SOURCES: ReadonlySet<string> = new Set([
  'report',
  ...(dataRows('sources').find((row) => row.id === 'report')?.cites ?? '').split(';'),
]);
