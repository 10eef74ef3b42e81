// Parquet before it is decoded: its reader believes every count that a file states, and a damaged one keeps it busy for ever.
import { type ColumnChunk, type Compressors, parquetSchema, type RowGroup } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import type { FileMetaData } from 'hyparquet/src/types.js';

type PageHeader = ReturnType<typeof parquetHeader>;
type Metadata = NonNullable<ColumnChunk['meta_data']>;

/** More bytes or rows than that are no table for a page. */
const MAX_PAGE_BYTES = 600_000_000;
const MAX_ROWS = 50_000_000;
/** Runs of packed values are filled up to eights, by some writers to more. */
const FILLED_UP = 1_024;

export interface FlatColumn {
  readonly name: string;
  readonly isOptional: boolean;
}

/** The columns that hold one value a row; lists and structures are no cells of a table. */
export function flatColumns(metadata: FileMetaData): readonly FlatColumn[] {
  return parquetSchema(metadata).children.flatMap(({ element, children }) =>
    children.length > 0 || element.repetition_type === 'REPEATED'
      ? []
      : [{ name: element.name, isOptional: element.repetition_type === 'OPTIONAL' }],
  );
}

/** Throws where the pages of a column of a group do not hold as many values as the group has rows. */
export function checkPages(
  file: ArrayBuffer,
  group: RowGroup,
  { name, isOptional }: FlatColumn,
  compressors: Compressors,
): void {
  const rows = Number(group.num_rows);
  const column = group.columns.find(
    ({ meta_data }) => meta_data?.path_in_schema.join('.') === name,
  )?.meta_data;
  if (!column) throw new Error(`${name}: a group of rows without it`);
  if (!isCount(rows, MAX_ROWS) || Number(column.num_values) !== rows)
    throw new Error(`${name}: ${column.num_values} values in ${group.num_rows} rows`);
  let values = 0;
  const view = chunkOf(file, column);
  const reader = { view, offset: 0 };
  while (values < rows && reader.offset < view.byteLength - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: size, uncompressed_page_size: unpackedSize } = header;
    if (!isCount(size, view.byteLength - reader.offset) || !isCount(unpackedSize, MAX_PAGE_BYTES))
      throw new Error(`${name}: a page of ${size} bytes`);
    const bytes = new Uint8Array(file, view.byteOffset + reader.offset, size);
    values += checkedValues(header, bytes, column, { isOptional, most: rows - values, compressors });
    reader.offset += size;
  }
  if (values !== rows) throw new Error(`${name}: ${values} values in ${rows} rows`);
}

function chunkOf(file: ArrayBuffer, column: Metadata): DataView {
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  const length = Number(column.total_compressed_size);
  if (!isCount(start, file.byteLength) || !isCount(length, file.byteLength - start))
    throw new Error(`a column of ${length} bytes at ${start}`);
  return new DataView(file, start, length);
}

interface Page {
  readonly isOptional: boolean;
  /** Rows that are still without a value. */
  readonly most: number;
  readonly compressors: Compressors;
}

/** How many values the page has, once its runs are known not to state more; 0 for a dictionary. */
function checkedValues(header: PageHeader, bytes: Uint8Array, column: Metadata, page: Page): number {
  const { type, data_page_header: first, data_page_header_v2: second } = header;
  const count = (type === 'DATA_PAGE' ? first : type === 'DATA_PAGE_V2' ? second : null)?.num_values;
  if (count === undefined) return 0;
  if (!isCount(count, page.most) || count === 0) throw new Error(`a page of ${count} values`);
  if (type === 'DATA_PAGE') checkFirst(header, bytes, column, { ...page, most: count });
  else checkSecond(header, bytes, column, { ...page, most: count });
  return count;
}

const isIndexed = (encoding: string | undefined): boolean => /DICTIONARY|RLE/.test(encoding ?? '');

/** A page whose levels are packed with its values. */
function checkFirst(header: PageHeader, bytes: Uint8Array, column: Metadata, page: Page): void {
  const unpacked = decompressPage(bytes, header.uncompressed_page_size, column.codec, page.compressors);
  const view = new DataView(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
  const offset = page.isOptional ? 4 + view.getUint32(0, true) : 0;
  checkRuns(view, { start: 4, end: Math.min(offset, view.byteLength) }, 1, page.most);
  if (isIndexed(header.data_page_header?.encoding))
    checkIndexes(view, offset, column.type === 'BOOLEAN', page.most);
}

/** A page of the second version, whose levels stand before its packed values. */
function checkSecond(header: PageHeader, bytes: Uint8Array, column: Metadata, page: Page): void {
  const second = header.data_page_header_v2;
  const levels = second?.definition_levels_byte_length ?? -1;
  const isFlat = second?.num_rows === page.most && second.repetition_levels_byte_length === 0;
  if (!second || !isFlat || !isCount(second.num_nulls, page.most) || !isCount(levels, bytes.length))
    throw new Error(`a page of ${second?.num_rows} rows`);
  checkRuns(new DataView(bytes.buffer, bytes.byteOffset, levels), { start: 0, end: levels }, 1, page.most);
  if (!isIndexed(second.encoding)) return;
  const rest = bytes.subarray(levels);
  const size = header.uncompressed_page_size - levels;
  const isPacked = second.is_compressed !== false && size > 0;
  const unpacked = isPacked ? decompressPage(rest, size, column.codec, page.compressors) : rest;
  const view = new DataView(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
  checkIndexes(view, 0, column.type === 'BOOLEAN', page.most);
}

/** Indexes into a dictionary, whose width stands in their first byte; of booleans the values themselves. */
function checkIndexes(view: DataView, offset: number, areBooleans: boolean, count: number): void {
  if (offset >= view.byteLength) return;
  const width = areBooleans ? 1 : view.getUint8(offset);
  if (width > 32) throw new Error(`indexes of ${width} bits`);
  checkRuns(view, { start: areBooleans ? offset : offset + 1, end: view.byteLength }, width, count);
}

/** Throws where a run of repeated or packed values is longer than all values can be. */
function checkRuns(
  view: DataView,
  { start, end }: { readonly start: number; readonly end: number },
  width: number,
  count: number,
): void {
  let at = start;
  let seen = 0;
  while (seen < count && at < end) {
    let header = 0;
    let byte = 0x80;
    for (let shift = 0; byte & 0x80 && at < end; shift += 7) {
      byte = view.getUint8(at++);
      header += (byte & 0x7f) * 2 ** shift;
    }
    const isPackedRun = header % 2 === 1;
    const run = isPackedRun ? Math.floor(header / 2) * 8 : header / 2;
    if (run > count - seen + (isPackedRun ? FILLED_UP : 0))
      throw new Error(`a run of ${run} values of ${count}`);
    at += isPackedRun ? (run / 8) * width : Math.ceil(width / 8);
    seen += run;
  }
}

const isCount = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;
