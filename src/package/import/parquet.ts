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
    const rows = await parquetReadObjects({ file, metadata, compressors });
    return tableOf(name, [columns, ...rows.map((row) => columns.map((column) => cellText(row[column])))]);
  } catch (error) {
    throw new RefusedFile('damaged', name, { found: String(error) });
  }
}

/** Whole numbers of 64 bits arrive as BigInt. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}
