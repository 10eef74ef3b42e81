// XLSX: every sheet as a table; numbers and dates become the texts that a CSV would have.
import readWorkbook from 'read-excel-file/universal';
import { unpacked } from './archive.ts';
import { MAX_COLUMNS } from './delimited.ts';
import { RefusedFile } from './refusal.ts';
import { type TableSource, tableOf } from './tableSource.ts';

/** The sheets of a workbook that hold anything, in their order. */
export async function workbookTables(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly TableSource[]> {
  // Looks at the sizes alone.
  unpacked(name, bytes, () => false);
  const sheets = await readWorkbook(bytes.slice().buffer).catch((error: unknown) => {
    throw new RefusedFile('damaged', name, { found: String(error) });
  });
  const tables = sheets.map(({ sheet, data }) =>
    tableOf(
      `${name} › ${sheet}`,
      data.map((row, index) => {
        if (row.length > MAX_COLUMNS)
          throw new RefusedFile('too-many-columns', name, { row: index + 1, found: String(row.length) });
        return row.map(cellText);
      }),
    ),
  );
  if (tables.length === 0) throw new RefusedFile('empty', name);
  return tables;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
