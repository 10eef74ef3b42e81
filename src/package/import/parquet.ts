// Parquet: columns without compression or with snappy, gzip and zstd, as a table of texts.

import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { RefusedFile } from './refusal.ts';
import { type TableSource, tableOf } from './tableSource.ts';

/** The table of a Parquet file; throws RefusedFile. */
export async function parquetTable(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<TableSource> {
  try {
    const file = bytes.slice().buffer;
    const metadata = parquetMetadata(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    const compressors = {
      GZIP: (input: Uint8Array) => gunzipSync(input),
      ZSTD: (input: Uint8Array) => decompress(input),
    };
    const read = columns.map((): string[] => []);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      // One column of one group at a time: of several that are read at once only the first failure could be caught.
      for (const [index, column] of columns.entries()) {
        const rows = await parquetReadObjects({
          file,
          metadata,
          compressors,
          columns: [column],
          rowStart,
          rowEnd,
        });
        for (const row of rows) read[index]?.push(cellText(row[column]));
      }
      rowStart = rowEnd;
    }
    const rows = (read[0] ?? []).map((_, row) => read.map((cells) => cells[row] ?? ''));
    return tableOf(name, [columns, ...rows]);
  } catch (error) {
    throw new RefusedFile('damaged', name, { found: String(error) });
  }
}

/** Whole numbers of 64 bits arrive as BigInt. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}
