// Parquet: columns without compression or with snappy, gzip and zstd, as a table of texts.

import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { parquetMetadata, parquetRead } from 'hyparquet';
import { at } from '../../lib/at.ts';
import { checkPages, flatColumns } from './parquetPages.ts';
import { RefusedFile } from './refusal.ts';
import { type TableSource, tableOf } from './tableSource.ts';

/** The table of a Parquet file; `progress` is told of the rows of each group. Throws RefusedFile. */
export async function parquetTable(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  progress: (rows: number) => void = () => {},
): Promise<TableSource> {
  try {
    const file = bytes.slice().buffer;
    const metadata = parquetMetadata(file);
    const columns = flatColumns(metadata);
    const compressors = {
      GZIP: (input: Uint8Array, length: number) => gunzipSync(input, { out: new Uint8Array(length) }),
      ZSTD: (input: Uint8Array, length: number) => decompress(input, new Uint8Array(length)),
    };
    const read = columns.map((): string[] => []);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      if (Number(group.num_rows) === 0) continue;
      // One column of one group at a time: of several that are read at once only the first failure could be caught.
      for (const [index, column] of columns.entries()) {
        checkPages(file, group, column, compressors);
        await parquetRead({
          file,
          metadata,
          compressors,
          columns: [column.name],
          rowStart,
          rowEnd: rowStart + Number(group.num_rows),
          onChunk({ columnData }) {
            for (const value of columnData) read[index]?.push(cellText(value));
          },
        });
      }
      rowStart += Number(group.num_rows);
      progress(rowStart);
    }
    const rows = Array.from({ length: rowStart }, (_, row) => read.map((cells) => at(cells, row)));
    return tableOf(name, [columns.map((column) => column.name), ...rows]);
  } catch (error) {
    throw new RefusedFile('damaged', name, { found: String(error) });
  }
}

/** Whole numbers of 64 bits arrive as BigInt. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}
