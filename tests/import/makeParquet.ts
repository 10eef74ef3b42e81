// A Parquet file as small as the format allows, without compression: pages of either version, plain or with a dictionary.

type Bytes = readonly number[];

/** A column of texts, whole numbers, moments or truths; null where a row has none. */
export interface ParquetColumn {
  readonly name: string;
  readonly values: readonly (string | number | Date | boolean | null)[];
  readonly isIndexed?: boolean;
  /** Pages of the second version, whose levels stand before the values. */
  readonly isSecond?: boolean;
  /** What the file states instead of the truth. */
  readonly stated?: {
    readonly width?: number;
    readonly pageValues?: number;
    readonly pageRows?: number;
    readonly chunkValues?: number;
    readonly chunkBytes?: number;
    readonly run?: number;
  };
}

const TYPES = { boolean: 0, number: 2, object: 2, string: 6 } as const;
const [PLAIN, RLE, DICTIONARY] = [0, 3, 8];

const varint = (value: number): Bytes =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const little = (value: number, length: number): Bytes =>
  Array.from({ length }, (_, byte) => Number((BigInt(value) >> BigInt(8 * byte)) & 0xffn));
const letters = (text: string): Bytes => [...new TextEncoder().encode(text)];

/** Fields in Thrift's compact writing: number of the field, its kind and its bytes. */
type Field = readonly [id: number, kind: number, bytes: Bytes];
const int = (id: number, value: number): Field => [id, 5, varint(value * 2)];
const long = (id: number, value: number): Field => [id, 6, varint(value * 2)];
const text = (id: number, value: string): Field => [
  id,
  8,
  [...varint(letters(value).length), ...letters(value)],
];
const list = (id: number, kind: number, of: readonly Bytes[]): Field => {
  const bytes = [of.length * 16 + kind, ...of.flat()];
  return [id, 9, bytes];
};
const inner = (id: number, ...fields: readonly Field[]): Field => [id, 12, struct(...fields)];

function struct(...fields: readonly Field[]): Bytes {
  let last = 0;
  const bytes = fields.flatMap(([id, kind, content]) => {
    const header = (id - last) * 16 + kind;
    last = id;
    return [header, ...content];
  });
  return [...bytes, 0];
}

/** Runs of equal values, each in so many bits. */
function runs(values: readonly number[], width: number): Bytes {
  const bytes: number[] = [];
  for (let start = 0, end = 0; start < values.length; start = end) {
    while (end < values.length && values[end] === values[start]) end++;
    bytes.push(...varint((end - start) * 2), ...little(values[start] ?? 0, Math.ceil(width / 8)));
  }
  return bytes;
}

function plainBytes(values: readonly (string | number | Date | boolean)[]): Bytes {
  if (values.every((value) => typeof value === 'boolean'))
    return values.reduce<number[]>((bytes, value, index) => {
      bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (Number(value) << (index % 8));
      return bytes;
    }, []);
  return values.flatMap((value) =>
    typeof value === 'string'
      ? [...little(letters(value).length, 4), ...letters(value)]
      : little(Number(value), 8),
  );
}

/** The pages of a column, and where its values begin behind the dictionary. */
function chunk({ values, isIndexed = false, isSecond = false, stated = {} }: ParquetColumn) {
  const present = values.filter((value) => value !== null);
  const distinct = [...new Set(present)];
  const { width = 8, pageValues = values.length, pageRows = values.length, run } = stated;
  const indexes = present.map((value) => distinct.indexOf(value));
  const content = isIndexed
    ? [width, ...(run === undefined ? runs(indexes, 8) : [...varint(run * 2), 0])]
    : plainBytes(present);
  const levels = runs(
    values.map((value) => Number(value !== null)),
    1,
  );
  const encoding = isIndexed ? DICTIONARY : PLAIN;
  const page = (kind: number, bytes: Bytes, ...header: readonly Field[]): Bytes => [
    ...struct(int(1, kind), int(2, bytes.length), int(3, bytes.length), ...header),
    ...bytes,
  ];
  const dictionary = isIndexed
    ? page(2, plainBytes(distinct), inner(7, int(1, distinct.length), int(2, PLAIN)))
    : [];
  const fields = [int(1, pageValues), int(2, encoding), int(3, RLE), int(4, RLE)];
  const second = [
    ...[int(1, pageValues), int(2, values.length - present.length), int(3, pageRows), int(4, encoding)],
    ...[int(5, levels.length), int(6, 0), [7, 2, []] as const],
  ];
  const data = isSecond
    ? page(3, [...levels, ...content], inner(8, ...second))
    : page(0, [...little(levels.length, 4), ...levels, ...content], inner(5, ...fields));
  return { dictionary, data };
}

/** A file of one group of rows, in front of which stands one without rows. */
export function makeParquet(...columns: readonly ParquetColumn[]): Uint8Array<ArrayBuffer> {
  const rows = columns[0]?.values.length ?? 0;
  let body: Bytes = letters('PAR1');
  const schema: Bytes[] = [struct(text(4, 'schema'), int(5, columns.length))];
  const chunks = columns.map((column) => {
    const { name, values, isIndexed = false, stated = {} } = column;
    const first = values.find((value) => value !== null) ?? '';
    const type = TYPES[typeof first as keyof typeof TYPES];
    const converted = typeof first === 'string' ? [int(6, 0)] : first instanceof Date ? [int(6, 9)] : [];
    schema.push(struct(int(1, type), int(3, 1), text(4, name), ...converted));
    const { dictionary, data } = chunk(column);
    const start = body.length;
    const length = dictionary.length + data.length;
    body = [...body, ...dictionary, ...data];
    const path = [...varint(letters(name).length), ...letters(name)];
    return struct(
      long(2, start),
      inner(
        ...([
          3,
          int(1, type),
          list(2, 5, [varint((isIndexed ? DICTIONARY : PLAIN) * 2)]),
          list(3, 8, [path]),
        ] as const),
        ...[int(4, 0), long(5, stated.chunkValues ?? rows), long(6, length)],
        ...[long(7, stated.chunkBytes ?? length), long(9, start + dictionary.length)],
        ...(isIndexed ? [long(11, start)] : []),
      ),
    );
  });
  const group = (of: readonly Bytes[], length: number) =>
    struct(list(1, 12, of), long(2, body.length), long(3, length));
  const metadata = struct(
    ...[int(1, 1), list(2, 12, schema), long(3, rows), list(4, 12, [group([], 0), group(chunks, rows)])],
  );
  return new Uint8Array([...body, ...metadata, ...little(metadata.length, 4), ...letters('PAR1')]);
}
